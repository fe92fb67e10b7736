package org.ddsmigrate.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ddsmigrate.change.AlterColumn;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.Generated;
import org.ddsmigrate.schema.Identity;
import org.ddsmigrate.schema.MadeNames;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.TableColumn;

/** A column's definition, and ALTER TABLE … ALTER COLUMN. */
final class ColumnSql {
    private ColumnSql() {}

    /** As it stands in CREATE TABLE and after ADD COLUMN. */
    static String definition(QualifiedName table, Column column) {
        StringBuilder sql = new StringBuilder(Sql.of("%I %s", column.name(), column.type()));
        column.compression().ifPresent(method -> sql.append(" COMPRESSION ").append(method));
        column.collation().ifPresent(collation -> sql.append(Sql.of(" COLLATE %I", collation)));
        column.defaultValue().ifPresent(value -> sql.append(" DEFAULT ").append(value));
        column.generated().ifPresent(generated -> sql.append(generated(generated)));
        column.identity().ifPresent(identity -> sql.append(" ").append(identity(table, column, identity)));
        if (column.notNull() && column.identity().isEmpty()) {
            sql.append(" NOT NULL");
        }
        return sql.toString();
    }

    static List<String> add(TableColumn added) {
        List<String> statements = new ArrayList<>();
        statements.add(
                Sql.of("ALTER TABLE %I ADD COLUMN %s", added.table(), definition(added.table(), added.column())));
        statements.addAll(afterCreation(added.table(), added.column(), Optional.empty()));
        return statements;
    }

    /** What no column definition can say in every version. */
    static List<String> afterCreation(QualifiedName table, Column column, Optional<Column> parent) {
        List<String> statements = new ArrayList<>();
        Optional<String> givenStorage = parent.flatMap(Column::storage);
        if (!column.storage().equals(givenStorage)) {
            column.storage().ifPresent(storage -> statements.add(alterColumn(table, column, "SET STORAGE " + storage)));
        }
        column.statistics().ifPresent(target -> statements.add(alterColumn(table, column, "SET STATISTICS " + target)));
        if (!column.options().isEmpty()) {
            statements.add(alterColumn(table, column, "SET (" + Options.list(column.options()) + ")"));
        }
        ObjectRef ref = ObjectRef.column(table, column.name());
        column.comment().ifPresent(text -> statements.add(CommentSql.comment(ref, Optional.of(text))));
        return statements;
    }

    /** The default of a column that a parent gives, where it is another than the parent's. */
    static List<String> ownDefault(QualifiedName table, Column column, Column given) {
        return given.defaultValue().equals(column.defaultValue())
                ? List.of()
                : List.of(alterColumn(table, column, defaultClause(column.defaultValue())));
    }

    static List<String> alter(AlterColumn change) {
        QualifiedName table = change.table();
        Column from = change.from();
        Column to = change.to();
        return switch (change.aspect()) {
            case TYPE -> List.of(alterColumn(table, from, type(change)));
            case NULLABILITY -> List.of(alterColumn(table, from, to.notNull() ? "SET NOT NULL" : "DROP NOT NULL"));
            case DEFAULT -> List.of(alterColumn(table, from, defaultClause(to.defaultValue())));
            case GENERATED -> List.of(alterColumn(table, from, "DROP EXPRESSION"));
            case IDENTITY -> identity(table, from, to);
            case STORAGE ->
                List.of(alterColumn(table, from, "SET STORAGE " + to.storage().orElse("DEFAULT")));
            case COMPRESSION ->
                List.of(alterColumn(
                        table, from, "SET COMPRESSION " + to.compression().orElse("default")));
            case STATISTICS ->
                List.of(alterColumn(
                        table, from, "SET STATISTICS " + to.statistics().orElse(-1)));
            case OPTIONS ->
                Options.change(from.options(), to.options()).stream()
                        .map(clause -> alterColumn(table, from, clause))
                        .toList();
        };
    }

    private static String alterColumn(QualifiedName table, Column column, String action) {
        return Sql.of("ALTER TABLE %I ALTER COLUMN %I %s", table, column.name(), action);
    }

    private static String type(AlterColumn change) {
        StringBuilder sql = new StringBuilder("TYPE ").append(change.to().type());
        change.to().collation().ifPresent(collation -> sql.append(Sql.of(" COLLATE %I", collation)));
        change.using().ifPresent(expression -> sql.append(" USING ").append(expression));
        return sql.toString();
    }

    private static String defaultClause(Optional<String> value) {
        return value.map(text -> "SET DEFAULT " + text).orElse("DROP DEFAULT");
    }

    private static String generated(Generated generated) {
        return " GENERATED ALWAYS AS (" + Parentheses.without(generated.expression()) + ") " + generated.kind();
    }

    static String identity(QualifiedName table, Column column, Identity identity) {
        List<String> options = new ArrayList<>();
        if (!identity.sequence().equals(ownSequence(table, column))) {
            options.add(Sql.of("SEQUENCE NAME %I", identity.sequence()));
        }
        options.addAll(SequenceSql.options(identity.options(), column.type()));
        String kind = identity.kind() == Identity.Kind.ALWAYS ? "ALWAYS" : "BY DEFAULT";
        return "GENERATED " + kind + " AS IDENTITY" + (options.isEmpty() ? "" : " (" + String.join(" ", options) + ")");
    }

    private static QualifiedName ownSequence(QualifiedName table, Column column) {
        return new QualifiedName(table.schema(), MadeNames.of(table.name(), column.name(), "seq"));
    }

    /** A new identity goes on counting where the rows that are there end. */
    private static List<String> identity(QualifiedName table, Column from, Column to) {
        if (to.identity().isEmpty()) {
            return List.of(alterColumn(table, from, "DROP IDENTITY"));
        }
        Identity identity = to.identity().get();
        if (from.identity().isEmpty()) {
            List<String> statements = new ArrayList<>();
            statements.add(alterColumn(table, from, "ADD " + identity(table, to, identity)));
            statements.add(Counting.goOn(identity.sequence(), identity.options(), table, to));
            return statements;
        }
        return changedIdentity(table, from.identity().get(), to);
    }

    private static List<String> changedIdentity(QualifiedName table, Identity before, Column to) {
        Identity after = to.identity().orElseThrow();
        List<String> statements = new ArrayList<>();
        if (before.kind() != after.kind()) {
            statements.add(alterColumn(
                    table, to, "SET GENERATED " + (after.kind() == Identity.Kind.ALWAYS ? "ALWAYS" : "BY DEFAULT")));
        }
        if (!before.options().equals(after.options())) {
            List<String> sets = SequenceSql.changes(before.options(), after.options()).stream()
                    .filter(option -> !option.startsWith("AS "))
                    .map(option -> "SET " + option)
                    .toList();
            if (!sets.isEmpty()) {
                statements.add(alterColumn(table, to, String.join(" ", sets)));
            }
        }
        if (!before.sequence().equals(after.sequence())) {
            ObjectRef sequence = ObjectRef.of(ObjectKind.SEQUENCE, before.sequence());
            statements.add(Sql.of(
                    "ALTER SEQUENCE %I RENAME TO %I", sequence, after.sequence().name()));
        }
        return statements;
    }
}
