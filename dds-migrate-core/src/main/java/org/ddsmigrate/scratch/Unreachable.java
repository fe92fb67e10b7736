package org.ddsmigrate.scratch;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Optional;
import org.ddsmigrate.EnvironmentProblem;

/** Says why a database cannot be reached, and what helps against that. */
public final class Unreachable {
    private Unreachable() {}

    /** Whether there was no connection, or the server ended it. */
    public static boolean is(SQLException e) {
        String state = Optional.ofNullable(e.getSQLState()).orElse("");
        return state.startsWith("08") || state.startsWith("28") || state.startsWith("3D") || state.startsWith("57P");
    }

    /**
     * The problem.
     *
     * @param place where the database is, and who connects
     * @param words the server's, without a password
     */
    public static EnvironmentProblem problem(SQLException e, String place, String words) {
        if (find(e, UnknownHostException.class)) {
            return of(
                    "there is no host of that name",
                    "Correct the URL; in a container, other containers are found by the names of their services",
                    place,
                    e);
        }
        if (find(e, ConnectException.class)) {
            return of(
                    words,
                    "Start the server, or correct host and port; in a container, localhost is the container itself",
                    place,
                    e);
        }
        if (find(e, SocketTimeoutException.class)) {
            return of(words, "See that host and port are right, and that no firewall is in the way", place, e);
        }
        return switch (Optional.ofNullable(e.getSQLState()).orElse("")) {
            case "28P01", "28000" ->
                of(
                        words,
                        "Correct user and password: dds.user and dds.password, or the <server> in settings.xml;"
                                + " -Ddds.explain says where they come from",
                        place,
                        e);
            case "3D000" -> of(words, "Create the database, or correct its name in the URL", place, e);
            default -> of(words, "Check URL, user and password, and that the server runs", place, e);
        };
    }

    private static EnvironmentProblem of(String words, String remedy, String place, SQLException e) {
        return new EnvironmentProblem("the database cannot be reached (" + words + ")", place, remedy, e);
    }

    private static boolean find(Throwable thrown, Class<? extends Throwable> type) {
        Optional<Throwable> next = Optional.of(thrown);
        for (int depth = 0; next.isPresent() && depth < 20; depth++) {
            if (type.isInstance(next.get())) {
                return true;
            }
            next = Optional.ofNullable(next.get().getCause());
        }
        return false;
    }
}
