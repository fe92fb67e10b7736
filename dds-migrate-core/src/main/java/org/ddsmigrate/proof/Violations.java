package org.ddsmigrate.proof;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.schema.CheckConstraint;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.Constraint;
import org.ddsmigrate.schema.ForeignKey;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.PrimaryKey;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.Table;
import org.ddsmigrate.schema.TableColumn;
import org.ddsmigrate.schema.UniqueConstraint;
import org.ddsmigrate.scratch.ScratchDatabase;
import org.ddsmigrate.sql.Sql;

/**
 * Tries new constraints on filled tables: each must refuse a change of a row that violates it, and be the one that does.
 * Nothing of what is tried stays.
 */
final class Violations {
    private static final String INTEGRITY = "23";

    private final Connection connection;

    private Violations(Connection connection) {
        this.connection = connection;
    }

    /** One for each constraint, and each required column, that a filled table has in {@code after} alone. */
    static List<Violation> of(ScratchDatabase database, Schema before, Schema after, RowSnapshot rows) {
        List<Constraint> constraints = after.all(Constraint.class)
                .filter(constraint -> !constraint.equals(before.objects().get(constraint.ref())))
                .filter(constraint -> !rows.of(constraint.table()).isEmpty())
                .toList();
        List<TableColumn> required = after.tables()
                .filter(table -> !rows.of(table.name()).isEmpty())
                .flatMap(table -> newlyRequired(table, before))
                .toList();
        if (constraints.isEmpty() && required.isEmpty()) {
            return List.of();
        }
        List<Violation> found = new ArrayList<>();
        try (Connection connection = database.owner().getConnection()) {
            connection.setAutoCommit(false);
            Violations violations = new Violations(connection);
            violations.run("SET CONSTRAINTS ALL IMMEDIATE");
            for (Constraint constraint : constraints) {
                found.add(violations.of(constraint, after));
            }
            for (TableColumn column : required) {
                found.add(violations.ofRequired(column.table(), column.column()));
            }
            connection.rollback();
        } catch (SQLException e) {
            throw new EnvironmentProblem(
                    "The scratch database can't be used: " + e.getMessage(),
                    database.name(),
                    "Run the command again",
                    e);
        }
        return found;
    }

    private static Stream<TableColumn> newlyRequired(Table table, Schema before) {
        return before.table(table.name()).stream()
                .flatMap(old -> table.columns().stream()
                        .filter(Column::notNull)
                        .filter(column -> old.column(column.name())
                                .filter(was -> !was.notNull())
                                .isPresent()))
                .map(column -> new TableColumn(table.name(), column));
    }

    private Violation ofRequired(QualifiedName table, Column column) throws SQLException {
        String sql = set(table, column.name(), "NULL");
        return new Violation(
                Sql.name(table) + "." + Sql.identifier(column.name()),
                refused(List.of(sql), "column \"" + column.name().value() + "\""));
    }

    private Violation of(Constraint constraint, Schema schema) throws SQLException {
        String name = constraint.ref().name().value();
        return new Violation(
                Sql.name(constraint.table()) + "."
                        + Sql.identifier(constraint.ref().name()),
                refused(candidates(constraint, schema), "constraint \"" + name + "\""));
    }

    private static List<String> candidates(Constraint constraint, Schema schema) {
        if (constraint instanceof PrimaryKey key) {
            return List.of(sameAsAnother(key.table(), key.columns()));
        }
        if (constraint instanceof UniqueConstraint key) {
            return List.of(sameAsAnother(key.table(), key.columns()));
        }
        if (constraint instanceof ForeignKey key) {
            Identifier first = key.columns().get(0);
            return columns(schema, key.table())
                    .filter(column -> column.name().equals(first))
                    .flatMap(column -> strangers(column.type()))
                    .map(value -> set(key.table(), first, value))
                    .toList();
        }
        if (constraint instanceof CheckConstraint check) {
            return columns(schema, check.table())
                    .filter(column -> check.expression().contains(Sql.identifier(column.name())))
                    .flatMap(column -> extremes(column.type()).map(value -> set(check.table(), column.name(), value)))
                    .toList();
        }
        return List.of();
    }

    private static Stream<Column> columns(Schema schema, QualifiedName table) {
        return schema.table(table).stream().flatMap(found -> found.columns().stream());
    }

    private static String sameAsAnother(QualifiedName table, List<Identifier> key) {
        String columns = Sql.identifiers(key);
        String known = key.stream()
                .map(column -> Sql.identifier(column) + " IS NOT NULL")
                .collect(Collectors.joining(" AND "));
        return Sql.of("UPDATE ONLY %I SET (%s) = ", table, columns)
                + Sql.of("(SELECT %s FROM ONLY %I WHERE ctid <> %s AND %s LIMIT 1)", columns, table, one(table), known)
                + " WHERE ctid = " + one(table);
    }

    private static String set(QualifiedName table, Identifier column, String value) {
        return Sql.of("UPDATE ONLY %I SET %I = %s WHERE ctid = %s", table, column, value, one(table));
    }

    private static String one(QualifiedName table) {
        return Sql.of("(SELECT ctid FROM ONLY %I LIMIT 1)", table);
    }

    /** Values that a referenced table hardly has. */
    private static Stream<String> strangers(String type) {
        return switch (kind(type)) {
            case "number" -> Stream.of("-4711", "4711");
            case "text" -> Stream.of("'?'");
            case "uuid" -> Stream.of("gen_random_uuid()");
            case "time" -> Stream.of("'infinity'");
            default -> Stream.of();
        };
    }

    private static Stream<String> extremes(String type) {
        return switch (kind(type)) {
            case "number" -> Stream.of("-1", "0", "1", "-32768", "32767");
            case "text" -> Stream.of("''", "'?'", "repeat('?', 1000)", "'0'");
            case "time" -> Stream.of("'-infinity'", "'infinity'");
            case "boolean" -> Stream.of("false", "true");
            default -> Stream.of();
        };
    }

    private static String kind(String type) {
        return switch (type.replaceFirst("\\(.*\\)", "")) {
            case "smallint", "integer", "bigint", "numeric", "real", "double precision" -> "number";
            case "text", "character varying", "character" -> "text";
            case "date", "timestamp without time zone", "timestamp with time zone" -> "time";
            case "boolean" -> "boolean";
            case "uuid" -> "uuid";
            default -> "other";
        };
    }

    /** The first of the changes that fails on exactly that. */
    private Optional<String> refused(List<String> changes, String reason) throws SQLException {
        for (String change : changes) {
            Savepoint here = connection.setSavepoint();
            try {
                run(change);
            } catch (SQLException e) {
                if (String.valueOf(e.getSQLState()).startsWith(INTEGRITY)
                        && String.valueOf(e.getMessage()).contains(reason)) {
                    return Optional.of(change);
                }
            } finally {
                connection.rollback(here);
            }
        }
        return Optional.empty();
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
