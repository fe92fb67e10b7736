package org.ddsmigrate.command;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.scratch.OwnerRights;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** PostgreSQL's refusal of a statement of the model, in words. */
record ModelRefusal(SQLException cause) {
    private static final Pattern MISSING_ROLE = Pattern.compile("role \"(.+)\" does not exist");
    private static final Set<String> NO_ROLE = Set.of("42704", "22023");
    private static final String NO_RIGHTS = "42501";
    // A syntax error, as COPY's lines are among SQL; and what can't run in a transaction block.
    private static final Set<String> OF_MANY_AT_ONCE = Set.of("42601", "25001");

    /** The problem that it is, curable or not. */
    RuntimeException problem(String what, String where, String remedy) {
        UserProblem problem = new UserProblem(
                what + ": " + words(), where, lacksRights() ? OwnerRights.REMEDY + " " + remedy : remedy, cause);
        Matcher missing = MISSING_ROLE.matcher(words());
        if (NO_ROLE.contains(state()) && missing.find()) {
            return new CurableRefusal(Optional.of(missing.group(1)), problem);
        }
        return lacksRights() ? new CurableRefusal(Optional.empty(), problem) : problem;
    }

    String words() {
        return serverMessage()
                .map(message -> message.getMessage()
                        + Optional.ofNullable(message.getDetail())
                                .map(detail -> " (" + detail + ")")
                                .orElse(""))
                .orElseGet(() -> String.valueOf(cause.getMessage()));
    }

    String state() {
        return String.valueOf(cause.getSQLState());
    }

    /** Whether the statements may run one by one where they don't in one message. */
    boolean isOfManyAtOnce() {
        return OF_MANY_AT_ONCE.contains(state());
    }

    /** How many lines of the statement come before what is refused, as far as PostgreSQL says. */
    int linesBefore(String statement) {
        int position = serverMessage().map(ServerErrorMessage::getPosition).orElse(0);
        return (int) statement
                .chars()
                .limit(Math.max(0, position - 1))
                .filter(c -> c == '\n')
                .count();
    }

    private boolean lacksRights() {
        return NO_RIGHTS.equals(state());
    }

    private Optional<ServerErrorMessage> serverMessage() {
        return cause instanceof PSQLException server
                ? Optional.ofNullable(server.getServerErrorMessage())
                : Optional.empty();
    }
}
