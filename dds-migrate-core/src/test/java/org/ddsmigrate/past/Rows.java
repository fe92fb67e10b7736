package org.ddsmigrate.past;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;

/**
 * All rows of a database.
 *
 * @param tables each table's rows in an order of their own, each row with its values by column
 */
record Rows(Map<String, List<Map<String, String>>> tables) {
    private static final String TABLES =
            "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'flyway_schema_history'";

    static Rows of(DataSource database) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            Set<String> names = new TreeSet<>();
            try (ResultSet result = statement.executeQuery(TABLES)) {
                while (result.next()) {
                    names.add(result.getString(1));
                }
            }
            Map<String, List<Map<String, String>>> tables = new TreeMap<>();
            for (String name : names) {
                try (ResultSet result = statement.executeQuery("SELECT * FROM \"" + name + "\"")) {
                    tables.put(name, rows(result));
                }
            }
            return new Rows(tables);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Map<String, String>> rows(ResultSet result) throws SQLException {
        ResultSetMetaData columns = result.getMetaData();
        List<Map<String, String>> rows = new ArrayList<>();
        while (result.next()) {
            Map<String, String> row = new TreeMap<>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                String value = Optional.ofNullable(result.getString(i))
                        .map(text -> "'" + text + "'")
                        .orElse("null");
                row.put(columns.getColumnName(i), value);
            }
            rows.add(row);
        }
        return sorted(rows);
    }

    /** The same rows with other names of columns, given as from {@code table.column} to {@code column}. */
    Rows renamed(Map<String, String> names) {
        Map<String, List<Map<String, String>>> renamed = new TreeMap<>();
        tables.forEach((table, rows) -> renamed.put(
                table,
                sorted(rows.stream().map(row -> renamed(table, row, names)).toList())));
        return new Rows(renamed);
    }

    private static Map<String, String> renamed(String table, Map<String, String> row, Map<String, String> names) {
        Map<String, String> renamed = new TreeMap<>();
        row.forEach((column, value) -> renamed.put(names.getOrDefault(table + "." + column, column), value));
        return renamed;
    }

    /** The values of those columns that others have too, but for some, given as {@code table.column}. */
    Rows sharedWith(Rows others, Set<String> without) {
        Map<String, List<Map<String, String>>> shared = new TreeMap<>(tables);
        shared.keySet().retainAll(others.tables().keySet());
        shared.replaceAll((table, rows) -> {
            Set<String> columns = new TreeSet<>();
            others.tables().getOrDefault(table, List.of()).stream()
                    .limit(1)
                    .map(Map::keySet)
                    .forEach(columns::addAll);
            columns.removeIf(column -> without.contains(table + "." + column));
            return sorted(rows.stream().map(row -> only(columns, row)).toList());
        });
        return new Rows(shared);
    }

    private static Map<String, String> only(Set<String> columns, Map<String, String> row) {
        Map<String, String> values = new TreeMap<>(row);
        values.keySet().retainAll(columns);
        return values;
    }

    private static List<Map<String, String>> sorted(List<Map<String, String>> rows) {
        return rows.stream().sorted(Comparator.comparing(Map::toString)).toList();
    }
}
