package org.ddsmigrate.catalog;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Makes something on a scratch database, looks how PostgreSQL prints it, and unmakes it, until the text is stable. */
final class Probe {
    /** For whole statements. */
    static final UnaryOperator<List<String>> STATEMENT =
            row -> row.stream().map(SqlText::statement).toList();

    /** Two rounds settle all that is known to change; a text that never settles must not hang the tool. */
    private static final int ROUNDS = 5;

    private static final String CONNECTION_FAILURES = "08";

    private final Connection connection;

    Probe(Connection connection) {
        this.connection = connection;
    }

    String settle(String text, Function<String, List<String>> statements, String query) {
        return settle(List.of(text), texts -> statements.apply(texts.get(0)), query, row -> row)
                .get(0);
    }

    /**
     * Settles several texts at once.
     *
     * @param statements makes an object from the texts
     * @param query prints the object's texts as one row; null reads as empty
     * @param texts takes them from the row
     */
    List<String> settle(
            List<String> given,
            Function<List<String>, List<String>> statements,
            String query,
            UnaryOperator<List<String>> texts) {
        try {
            return PinnedSession.on(connection).trying(() -> {
                List<String> before = given;
                for (int round = 0; round < ROUNDS; round++) {
                    Optional<List<String>> after = printed(statements.apply(before), query);
                    if (after.isEmpty()) {
                        return before;
                    }
                    List<String> next = texts.apply(after.get());
                    if (next.equals(before)) {
                        return next;
                    }
                    before = next;
                }
                return before;
            });
        } catch (SQLException e) {
            throw CatalogFailure.of(connection, e);
        }
    }

    /** What PostgreSQL prints after these statements, or nothing where it refuses them. */
    private Optional<List<String>> printed(List<String> statements, String query) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (Statement statement = connection.createStatement()) {
            // Braces in an expression are PostgreSQL's, not JDBC's.
            statement.setEscapeProcessing(false);
            for (String sql : statements) {
                statement.execute(sql);
            }
            try (ResultSet rows = statement.executeQuery(query)) {
                return rows.next() ? Optional.of(row(rows)) : Optional.empty();
            }
        } catch (SQLException e) {
            if (String.valueOf(e.getSQLState()).startsWith(CONNECTION_FAILURES)) {
                throw e;
            }
            return Optional.empty();
        } finally {
            connection.rollback(before);
            connection.releaseSavepoint(before);
        }
    }

    private static List<String> row(ResultSet rows) throws SQLException {
        List<String> row = new ArrayList<>();
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
            row.add(Optional.ofNullable(rows.getString(column)).orElse(""));
        }
        return row;
    }
}
