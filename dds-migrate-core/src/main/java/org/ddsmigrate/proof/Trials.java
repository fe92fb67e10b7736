package org.ddsmigrate.proof;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks the server what it makes of an expression; a refusal is an answer too. */
final class Trials {
    private final Connection connection;

    Trials(Connection connection) {
        this.connection = connection;
    }

    /** Whether the expression has a value, null included. */
    boolean accepts(String expression) {
        return rows("SELECT (" + expression + ")::text").isPresent();
    }

    /** The rows of a query, as texts; nothing if the server refuses it. */
    Optional<List<List<String>>> rows(String query) {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<List<String>> rows = new ArrayList<>();
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(String.valueOf(result.getString(column)));
                }
                rows.add(row);
            }
            return Optional.of(rows);
        } catch (SQLException refused) {
            return Optional.empty();
        }
    }
}
