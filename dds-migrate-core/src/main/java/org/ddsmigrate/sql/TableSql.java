package org.ddsmigrate.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.Constraint;
import org.ddsmigrate.schema.Persistence;
import org.ddsmigrate.schema.ReplicaIdentity;
import org.ddsmigrate.schema.RowSecurity;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.Table;

/** CREATE TABLE, and what can only be said of a table once it is there. */
final class TableSql {
    private final Schema schema;

    TableSql(Schema schema) {
        this.schema = schema;
    }

    List<String> create(Table table, List<Constraint> inside) {
        List<String> statements = new ArrayList<>();
        statements.add(createTable(table, inside));
        for (Column column : table.columns()) {
            Optional<Column> given = parentColumn(table, column);
            boolean saidInside =
                    table.partitionOf().isPresent() && column.defaultValue().isPresent();
            if (column.inherited() && !saidInside) {
                given.ifPresent(parent -> statements.addAll(ColumnSql.ownDefault(table.name(), column, parent)));
            }
            statements.addAll(ColumnSql.afterCreation(table.name(), column, given));
        }
        if (!table.rowSecurity().equals(RowSecurity.OFF)) {
            statements.addAll(AlterTableSql.rowSecurity(table.name(), RowSecurity.OFF, table.rowSecurity()));
        }
        if (!table.replicaIdentity().equals(ReplicaIdentity.DEFAULT)) {
            statements.add(AlterTableSql.replicaIdentity(table));
        }
        statements.addAll(CommentSql.ofNew(table));
        return statements;
    }

    private String createTable(Table table, List<Constraint> inside) {
        StringBuilder sql = new StringBuilder("CREATE ");
        if (table.persistence() == Persistence.UNLOGGED) {
            sql.append("UNLOGGED ");
        }
        sql.append(Sql.of("TABLE %I", table.name()));
        table.partitionOf().ifPresent(place -> sql.append(Sql.of(" PARTITION OF %I", place.parent())));
        table.ofType().ifPresent(type -> sql.append(Sql.of(" OF %I", type)));
        sql.append(body(table, inside));
        table.partitionOf().ifPresent(place -> sql.append(" ").append(place.bound()));
        if (!table.inherits().isEmpty()) {
            sql.append(Sql.of(
                    " INHERITS (%s)", table.inherits().stream().map(Sql::name).collect(Collectors.joining(", "))));
        }
        table.partitionKey().ifPresent(key -> sql.append(" PARTITION BY ").append(key));
        table.accessMethod().ifPresent(method -> sql.append(Sql.of(" USING %I", method)));
        sql.append(Options.with(table.options()));
        table.tablespace().ifPresent(space -> sql.append(Sql.of(" TABLESPACE %I", space)));
        return sql.toString();
    }

    private String body(Table table, List<Constraint> inside) {
        List<String> lines = new ArrayList<>();
        for (Column column : table.columns()) {
            boolean given = column.inherited() || table.partitionOf().isPresent();
            if (table.ofType().isPresent() || given) {
                overridden(table, column).ifPresent(lines::add);
            } else {
                lines.add(ColumnSql.definition(table.name(), column));
            }
        }
        inside.stream()
                .filter(constraint -> constraint.table().equals(table.name()))
                .forEach(constraint -> lines.add(ConstraintSql.definition(constraint)));
        boolean mayBeAbsent = table.partitionOf().isPresent() || table.ofType().isPresent();
        if (lines.isEmpty() && mayBeAbsent) {
            return "";
        }
        return lines.isEmpty() ? " ()" : " (\n    " + String.join(",\n    ", lines) + "\n)";
    }

    /** What a partition, an heir or a typed table says of a column that it does not define itself. */
    private Optional<String> overridden(Table table, Column column) {
        Optional<Column> parent = parentColumn(table, column);
        if (column.inherited() && table.partitionOf().isEmpty()) {
            return Optional.empty();
        }
        StringBuilder sql = new StringBuilder();
        boolean ownDefault = !parent.map(Column::defaultValue).equals(Optional.of(column.defaultValue()));
        if (ownDefault) {
            column.defaultValue().ifPresent(value -> sql.append(" DEFAULT ").append(value));
        }
        if (column.notNull() && !parent.map(Column::notNull).orElse(false)) {
            sql.append(" NOT NULL");
        }
        return sql.isEmpty()
                ? Optional.empty()
                : Optional.of(Sql.of("%I WITH OPTIONS%s", column.name(), sql.toString()));
    }

    private Optional<Column> parentColumn(Table table, Column column) {
        return table.partitionOf()
                .map(place -> place.parent())
                .or(() -> table.inherits().stream().findFirst())
                .flatMap(schema::table)
                .flatMap(parent -> parent.column(column.name()));
    }
}
