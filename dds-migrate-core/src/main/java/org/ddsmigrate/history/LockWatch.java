package org.ddsmigrate.history;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.Problem;
import org.ddsmigrate.UserProblem;

/**
 * Looks once in a while whether the sessions of a run wait for locks that others hold, says who they are, and cancels
 * the waiting statement when that takes too long: while it waits, everybody else queues up behind it.
 */
public final class LockWatch {
    private static final long MILLIS_BETWEEN_LOOKS = 500;

    /** Waiting for old transactions to end, as CREATE INDEX CONCURRENTLY does, hinders nobody: it is only said. */
    private static final String WAITING = """
            SELECT blocked.pid AS blocked, holder.pid AS holder, holder.usename, holder.application_name,
                   host(holder.client_addr) AS address, holder.state, to_char(holder.xact_start, 'HH24:MI:SS') AS since,
                   (SELECT min(l.relation::regclass::text) FROM pg_catalog.pg_locks l
                     WHERE l.pid = blocked.pid AND NOT l.granted AND l.relation IS NOT NULL) AS relation,
                   EXISTS (SELECT FROM pg_catalog.pg_locks l
                     WHERE l.pid = blocked.pid AND NOT l.granted AND l.locktype <> 'virtualxid') AS hinders
              FROM pg_catalog.pg_stat_activity blocked
             CROSS JOIN LATERAL unnest(pg_catalog.pg_blocking_pids(blocked.pid)) AS blocker (pid)
              JOIN pg_catalog.pg_stat_activity holder ON holder.pid = blocker.pid
             WHERE blocked.pid = ANY (?) AND NOT holder.pid = ANY (?)
             ORDER BY holder.pid""";

    private final WatchedSource source;
    private final Patience patience;
    private final Set<Integer> said = new HashSet<>();
    private volatile Optional<Holder> gaveUpFor = Optional.empty();
    private Optional<Instant> waitingSince = Optional.empty();

    /** A session that holds what another one waits for. */
    private record Holder(int blocked, int pid, boolean hinders, String words) {}

    private LockWatch(WatchedSource source, Patience patience) {
        this.source = source;
        this.patience = patience;
    }

    /**
     * Does the work with a source of watched connections.
     *
     * @throws EnvironmentProblem when somebody held a lock for longer than the patience
     */
    public static <T> T during(DataSource database, Patience patience, Function<DataSource, T> work) {
        LockWatch watch = new LockWatch(new WatchedSource(database), patience);
        Thread thread = new Thread(watch::look, "dds-migrate-locks");
        thread.setDaemon(true);
        thread.start();
        try {
            return work.apply(watch.source);
        } catch (UserProblem e) {
            throw watch.explained(e);
        } finally {
            thread.interrupt();
        }
    }

    private Problem explained(UserProblem problem) {
        Optional<Holder> holder = gaveUpFor;
        if (holder.isEmpty()) {
            return problem;
        }
        long seconds = patience.limit().orElse(Duration.ZERO).toSeconds();
        return new EnvironmentProblem(
                "gave up after " + seconds + " s of waiting for " + holder.get().words(),
                problem.where().orElse("the configured database"),
                "Nothing that waited was done. Let that transaction end, or end it with SELECT pg_terminate_backend("
                        + holder.get().pid() + "), and run the command again; -Ddds.lockTimeout=... waits longer",
                problem);
    }

    private void look() {
        try {
            // Most runs are over before.
            Thread.sleep(MILLIS_BETWEEN_LOOKS);
            try (Connection connection = source.unwatched()) {
                while (true) {
                    look(connection);
                    Thread.sleep(MILLIS_BETWEEN_LOOKS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SQLException e) {
            // The run itself says what is wrong with the server.
            patience.say()
                    .accept("cannot see who holds locks (" + SqlFailure.words(String.valueOf(e.getMessage())) + ")");
        }
    }

    private void look(Connection connection) throws SQLException {
        List<Holder> holders = holders(connection);
        for (Holder holder : holders) {
            if (said.add(holder.pid())) {
                patience.say().accept("waiting for " + holder.words());
            }
        }
        Optional<Holder> hinders = holders.stream().filter(Holder::hinders).findFirst();
        Instant now = Instant.now();
        waitingSince = hinders.map(holder -> waitingSince.orElse(now));
        if (hinders.isPresent() && isOver(waitingSince.orElse(now), now)) {
            gaveUpFor = hinders;
            cancel(connection, hinders.get().blocked());
        }
    }

    private boolean isOver(Instant since, Instant now) {
        return patience.limit()
                .map(limit -> Duration.between(since, now).compareTo(limit) >= 0)
                .orElse(false);
    }

    private List<Holder> holders(Connection connection) throws SQLException {
        Array sessions = connection.createArrayOf("int4", source.sessions().toArray());
        List<Holder> holders = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(WAITING)) {
            statement.setArray(1, sessions);
            statement.setArray(2, sessions);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    holders.add(new Holder(
                            row.getInt("blocked"), row.getInt("holder"), row.getBoolean("hinders"), words(row)));
                }
            }
        }
        return holders;
    }

    private static String words(ResultSet row) throws SQLException {
        String what = text(row, "relation").map(name -> "a lock on " + name).orElse("a lock");
        String program = text(row, "application_name").map(name -> name + ", ").orElse("");
        String place =
                text(row, "address").map(address -> "from " + address + ", ").orElse("");
        String state = text(row, "state").map(name -> name + ", ").orElse("");
        return what + " that session " + row.getInt("holder") + " of "
                + text(row, "usename").orElse("the server") + " holds (" + program + place + state
                + "transaction since " + text(row, "since").orElse("an unknown time") + ")";
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).filter(value -> !value.isBlank());
    }

    private static void cancel(Connection connection, int pid) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT pg_catalog.pg_cancel_backend(?)")) {
            statement.setInt(1, pid);
            statement.execute();
        }
    }
}
