package org.ddsmigrate.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.migration.Version;
import org.ddsmigrate.scratch.Unreachable;

/** Flyway's history table as it stands, read without Flyway. */
record HistoryTable(List<Row> rows) {
    private static final Set<String> SYNTHETIC = Set.of("SCHEMA", "BASELINE", "DELETE");

    /** One row, as Flyway wrote it. */
    record Row(
            int rank,
            Optional<Version> version,
            String description,
            String type,
            String script,
            String installedBy,
            Instant installedOn,
            int millis,
            boolean success) {

        boolean isDelete() {
            return type.equals("DELETE");
        }
    }

    static HistoryTable read(DataSource database, HistorySettings settings) {
        try (Connection connection = database.getConnection()) {
            return new HistoryTable(rows(connection, settings));
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    static EnvironmentProblem unreadable(SQLException e) {
        if (Unreachable.is(e)) {
            return Unreachable.problem(e, "Flyway's history", SqlFailure.words(String.valueOf(e.getMessage())));
        }
        return new EnvironmentProblem(
                "the database cannot be read (" + SqlFailure.words(String.valueOf(e.getMessage())) + ")",
                "Flyway's history",
                "Check URL, user and password, and that the server runs",
                e);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    int maxRank() {
        return rows.stream().mapToInt(Row::rank).max().orElse(0);
    }

    /** The versions that stand, in the order in which they were applied; what was undone is not among them. */
    List<Row> applied() {
        List<Row> applied = new ArrayList<>();
        for (Row row : rows) {
            if (row.version().isEmpty() || !row.success()) {
                continue;
            }
            if (row.isDelete()) {
                removeLast(applied, row.version().get());
            } else {
                applied.add(row);
            }
        }
        return List.copyOf(applied);
    }

    /** The versions that a new migration has to be newer than; what failed half-way is among them. */
    List<Version> taken() {
        Stream<Row> failed = rows.stream().filter(row -> !row.success());
        return Stream.concat(applied().stream(), failed)
                .flatMap(row -> row.version().stream())
                .toList();
    }

    /** What scripts and classes did, repeatable ones included, in their order. */
    List<Row> scripts() {
        return rows.stream().filter(row -> row.success() && isScript(row)).toList();
    }

    /** Applied by a script or a class, not by a mark such as a baseline. */
    static boolean isScript(Row row) {
        return !SYNTHETIC.contains(row.type()) && !row.type().contains("BASELINE");
    }

    /** Rows of the paid edition's undo make the open-source edition fail at every command. */
    void requireNoPaidUndo() {
        List<String> undone = rows.stream()
                .filter(row -> row.type().startsWith("UNDO"))
                .map(row -> row.version().map(Version::display).orElse(row.description()))
                .toList();
        if (!undone.isEmpty()) {
            throw new UserProblem(
                    "the database was undone with Flyway's paid edition (version " + String.join(", ", undone)
                            + "), and the open-source edition cannot read such a history",
                    "Go on with the paid edition there, or let an administrator replace each UNDO_SQL row of Flyway's"
                            + " history by type DELETE after checking the schema");
        }
    }

    void requireNoFailure() {
        Optional<Row> failed = rows.stream().filter(row -> !row.success()).findFirst();
        if (failed.isPresent()) {
            throw new UserProblem(
                    failed.get().script() + " failed half-way on this database, without a transaction",
                    "Put right by hand what it left, remove the failed row with mvn dds-migrate:repair, and run again");
        }
    }

    private static void removeLast(List<Row> applied, Version version) {
        for (int i = applied.size() - 1; i >= 0; i--) {
            if (applied.get(i).version().equals(Optional.of(version)) && isScript(applied.get(i))) {
                applied.remove(i);
                return;
            }
        }
    }

    private static List<Row> rows(Connection connection, HistorySettings settings) throws SQLException {
        Optional<String> table = table(connection, settings);
        List<Row> rows = new ArrayList<>();
        if (table.isEmpty()) {
            return rows;
        }
        // The server has quoted the name.
        String select = "SELECT installed_rank, version, description, type, script, installed_by, installed_on,"
                + " execution_time, success FROM " + table.get() + " ORDER BY installed_rank";
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(select)) {
            while (result.next()) {
                rows.add(row(result));
            }
        }
        return rows;
    }

    private static Row row(ResultSet result) throws SQLException {
        return new Row(
                result.getInt("installed_rank"),
                Optional.ofNullable(result.getString("version")).flatMap(Version::parse),
                text(result, "description"),
                text(result, "type"),
                text(result, "script"),
                text(result, "installed_by"),
                result.getTimestamp("installed_on").toInstant(),
                result.getInt("execution_time"),
                result.getBoolean("success"));
    }

    private static String text(ResultSet result, String column) throws SQLException {
        return Optional.ofNullable(result.getString(column)).orElse("");
    }

    private static Optional<String> table(Connection connection, HistorySettings settings) throws SQLException {
        String find = "SELECT format('%I.%I', n.nspname, c.relname) FROM pg_catalog.pg_class c"
                + " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
                + " WHERE n.nspname = coalesce(?, current_schema()) AND c.relname = ?";
        try (PreparedStatement statement = connection.prepareStatement(find)) {
            statement.setString(1, settings.defaultSchema().orElse(null));
            statement.setString(2, settings.table());
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? Optional.of(result.getString(1)) : Optional.empty();
            }
        }
    }
}
