package org.ddsmigrate.proof;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ddsmigrate.scratch.ScratchDatabase;

/** Connections through which rows get into a scratch database: the owner's, and the superuser's where that must be. */
final class RowSession implements AutoCloseable {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String SETTINGS =
            "SET TimeZone = 'UTC'; SET DateStyle = 'ISO, YMD'; SET IntervalStyle = 'postgres';"
                    + " SET statement_timeout = '10s'; SET client_min_messages = 'error'";

    private final ScratchDatabase database;
    private final Connection owner;
    private Optional<Connection> unhindered = Optional.empty();

    RowSession(ScratchDatabase database) throws SQLException {
        this.database = database;
        this.owner = database.owner().getConnection();
        execute(owner, SETTINGS);
    }

    Connection owner() {
        return owner;
    }

    /**
     * What came of an INSERT: the rows that it returned, or the server's refusal.
     *
     * @param state the refusal's SQLSTATE; empty where there was none
     */
    record Outcome(List<List<Optional<String>>> rows, String state, String words) {
        boolean succeeded() {
            return state.isEmpty();
        }

        /** Neither a constraint nor a value, but somebody's code or rights stood in the way. */
        boolean isHindrance() {
            return state.equals(INSUFFICIENT_PRIVILEGE)
                    || (!state.isEmpty() && !state.startsWith("22") && !state.startsWith("23"));
        }
    }

    Outcome insert(String sql) {
        return insert(owner, sql);
    }

    /**
     * As the superuser, whom no policy binds, and without the user's triggers; keys are not checked either. On a server
     * that gives us no superuser it is no more than a second attempt.
     */
    Outcome insertUnhindered(String sql) throws SQLException {
        if (unhindered.isEmpty()) {
            Connection observer = database.observer().getConnection();
            unhindered = Optional.of(observer);
            execute(observer, SETTINGS);
            insert(observer, "SET session_replication_role = 'replica'");
        }
        return insert(unhindered.get(), sql);
    }

    private static Outcome insert(Connection connection, String sql) {
        try (Statement statement = connection.createStatement()) {
            boolean hasRows = statement.execute(sql);
            List<List<Optional<String>>> rows = new ArrayList<>();
            if (!hasRows) {
                for (int i = 0; i < statement.getUpdateCount(); i++) {
                    rows.add(List.of());
                }
                return new Outcome(rows, "", "");
            }
            try (ResultSet result = statement.getResultSet()) {
                while (result.next()) {
                    rows.add(row(result));
                }
            }
            return new Outcome(rows, "", "");
        } catch (SQLException refused) {
            String state = Optional.ofNullable(refused.getSQLState()).orElse("XX000");
            return new Outcome(List.of(), state, words(refused));
        }
    }

    private static List<Optional<String>> row(ResultSet result) throws SQLException {
        List<Optional<String>> row = new ArrayList<>();
        for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
            row.add(Optional.ofNullable(result.getString(column)));
        }
        return row;
    }

    private static String words(SQLException refused) {
        return String.valueOf(refused.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst("^[A-Z]+: +", "");
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        if (unhindered.isPresent()) {
            unhindered.get().close();
        }
        owner.close();
    }
}
