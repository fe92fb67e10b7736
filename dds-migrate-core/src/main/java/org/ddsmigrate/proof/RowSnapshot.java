package org.ddsmigrate.proof;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.Table;
import org.ddsmigrate.scratch.ScratchDatabase;
import org.ddsmigrate.sql.Sql;

/** All rows of all tables at one moment, as texts; by table, and in each row in the order of the table's columns. */
record RowSnapshot(SortedMap<QualifiedName, List<List<Optional<String>>>> rows) {
    private static final int TABLES_AT_ONCE = 50;

    RowSnapshot {
        rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
    }

    /** Reads what a database of this schema holds, as the superuser if there is one, from whom no policy hides anything. */
    static RowSnapshot of(ScratchDatabase database, Schema schema) {
        List<Table> tables =
                schema.tables().filter(table -> table.partitionKey().isEmpty()).toList();
        SortedMap<QualifiedName, List<List<Optional<String>>>> rows = new TreeMap<>();
        tables.forEach(table -> rows.put(table.name(), new ArrayList<>()));
        try (Connection connection = database.observer().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET TimeZone = 'UTC'; SET DateStyle = 'ISO, YMD'; SET IntervalStyle = 'postgres';"
                    + " SET bytea_output = 'hex'; SET search_path = ''");
            for (int start = 0; start < tables.size(); start += TABLES_AT_ONCE) {
                read(statement, tables.subList(start, Math.min(tables.size(), start + TABLES_AT_ONCE)), rows);
            }
        } catch (SQLException e) {
            throw new EnvironmentProblem(
                    "The rows of the scratch database can't be read: " + e.getMessage(),
                    database.name(),
                    "Run the command again",
                    e);
        }
        return new RowSnapshot(rows);
    }

    List<List<Optional<String>>> of(QualifiedName table) {
        return rows.getOrDefault(table, List.of());
    }

    private static void read(
            Statement statement, List<Table> tables, SortedMap<QualifiedName, List<List<Optional<String>>>> rows)
            throws SQLException {
        List<String> selects = new ArrayList<>();
        for (int t = 0; t < tables.size(); t++) {
            selects.add("SELECT " + t + ", " + texts(tables.get(t))
                    + Sql.of(" FROM ONLY %I", tables.get(t).name()));
        }
        try (ResultSet result = statement.executeQuery(String.join(" UNION ALL ", selects))) {
            while (result.next()) {
                String[] values = (String[]) result.getArray(2).getArray();
                rows.getOrDefault(tables.get(result.getInt(1)).name(), new ArrayList<>())
                        .add(Arrays.stream(values).map(Optional::ofNullable).toList());
            }
        }
    }

    private static String texts(Table table) {
        return table.columns().stream()
                .map(Column::name)
                .map(name -> Sql.of("%I::text", name))
                .collect(Collectors.joining(", ", "ARRAY[", "]::text[]"));
    }
}
