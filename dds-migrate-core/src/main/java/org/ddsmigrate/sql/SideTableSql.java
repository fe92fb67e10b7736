package org.ddsmigrate.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddsmigrate.change.SetAside;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.Table;
import org.ddsmigrate.schema.TableColumn;

/** Copies rows and values into a table beside the old one, and back. */
final class SideTableSql {
    private SideTableSql() {}

    /** Only the rows of the table itself: what heirs and partitions hold is theirs. */
    static List<String> setAside(SetAside kept) {
        if (kept.object() instanceof TableColumn column) {
            Identifier name = column.column().name();
            List<Identifier> columns =
                    Stream.concat(kept.key().stream(), Stream.of(name)).toList();
            String copy = Sql.of("CREATE TABLE %I AS SELECT %I FROM %I", kept.aside(), columns, column.table());
            return List.of(column.column().notNull() ? copy : copy + Sql.of(" WHERE %I IS NOT NULL", name));
        }
        Table table = (Table) kept.object();
        return List.of(Sql.of("CREATE TABLE %I AS SELECT %I FROM ONLY %I", kept.aside(), stored(table), table.name()));
    }

    /** @param to the schema that the table or column is in again */
    static List<String> bringBack(SetAside kept, Schema to) {
        List<String> statements = new ArrayList<>();
        if (kept.object() instanceof TableColumn column) {
            statements.add(values(kept, column.table(), column.column().name()));
        } else {
            Table table = (Table) kept.object();
            boolean counted = table.columns().stream()
                    .anyMatch(column -> column.identity().isPresent());
            statements.add(Sql.of(
                    "INSERT INTO %I (%I)%s SELECT %I FROM %I",
                    table.name(),
                    stored(table),
                    counted ? " OVERRIDING SYSTEM VALUE" : "",
                    stored(table),
                    kept.aside()));
            statements.addAll(Counting.afterRows(table, to));
        }
        statements.add(Sql.of("DROP TABLE %I", kept.aside()));
        return statements;
    }

    private static String values(SetAside kept, QualifiedName table, Identifier column) {
        String same =
                kept.key().stream().map(key -> Sql.of("t.%I = k.%I", key, key)).collect(Collectors.joining(" AND "));
        return Sql.of("UPDATE %I AS t SET %I = k.%I FROM %I AS k WHERE %s", table, column, column, kept.aside(), same);
    }

    private static List<Identifier> stored(Table table) {
        return table.columns().stream()
                .filter(column -> column.generated().isEmpty())
                .map(Column::name)
                .toList();
    }
}
