package org.ddsmigrate.review.trace;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.history.HistorySettings;
import org.ddsmigrate.review.Lock;
import org.ddsmigrate.review.Settings;

/** What a session can see of itself. */
final class Observation {
    private static final String LOCKS =
            "SELECT l.relation::bigint, l.mode FROM pg_catalog.pg_locks l WHERE l.locktype = 'relation'"
                    + " AND l.pid = pg_catalog.pg_backend_pid() AND l.relation >= 16384 AND l.granted ORDER BY 1, 2";
    private static final String SETTINGS = "SELECT (SELECT setting::bigint FROM pg_catalog.pg_settings"
            + " WHERE name = 'lock_timeout'), (SELECT setting::bigint FROM pg_catalog.pg_settings"
            + " WHERE name = 'statement_timeout'), pg_catalog.current_setting('TimeZone')";

    private Observation() {}

    /** The locks that the transaction holds, and which of them are new. */
    static List<Lock> locks(Connection connection, List<Lock> held) throws SQLException {
        List<Lock> locks = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(LOCKS)) {
            while (rows.next()) {
                long relation = rows.getLong(1);
                Lock.Mode mode = Lock.Mode.of(rows.getString(2));
                boolean before = held.stream().anyMatch(lock -> lock.relation() == relation && lock.mode() == mode);
                locks.add(new Lock(relation, mode, !before));
            }
        }
        return locks;
    }

    static Settings settings(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SETTINGS)) {
            rows.next();
            return new Settings(rows.getLong(1), rows.getLong(2), rows.getString(3));
        }
    }

    /** The oid of Flyway's history, if it is there. */
    static List<Long> historyTable(Connection connection, HistorySettings settings) throws SQLException {
        String query = "SELECT c.oid::bigint FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n"
                + " ON n.oid = c.relnamespace WHERE n.nspname = ? AND c.relname = ?";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, settings.defaultSchema().orElse("public"));
            statement.setString(2, settings.table());
            List<Long> oids = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    oids.add(rows.getLong(1));
                }
            }
            return oids;
        }
    }

    /** PostgreSQL remembers in a session that there is no such role, until it locks a relation anew. */
    static void forgetWhatWasMissing(Connection connection) throws SQLException {
        Savepoint here = connection.setSavepoint();
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT FROM pg_catalog.pg_roles LIMIT 1");
        }
        connection.rollback(here);
    }

    /** As Flyway does it for a default schema. */
    static void searchFirst(Connection connection, String schema) {
        try (PreparedStatement statement = connection.prepareStatement("SELECT pg_catalog.set_config('search_path',"
                + " pg_catalog.quote_ident(?) || ', ' || pg_catalog.current_setting('search_path'), false)")) {
            statement.setString(1, schema);
            statement.execute();
        } catch (SQLException e) {
            throw new EnvironmentProblem(
                    "The scratch database can't be observed: " + e.getMessage(), "Run the command again");
        }
    }
}
