package org.ddsmigrate.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.Rule;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.sql.Sql;

/**
 * Writes the INSERT for some rows of a table.
 *
 * @param returning the columns that others refer to
 */
record RowInsert(FillableTable table, List<Identifier> returning, boolean hasRules) {
    static RowInsert of(FillableTable table, Set<Identifier> returning, Schema schema) {
        boolean rules = schema.all(Rule.class).anyMatch(rule -> rule.table().equals(table.name()));
        return new RowInsert(table, List.copyOf(returning), rules);
    }

    /** What a conflict with rows that are there prevents is left out; a table with rules does not offer that. */
    String sql(List<Map<Identifier, Sample>> rows) {
        return plain(rows) + (hasRules ? "" : " ON CONFLICT DO NOTHING" + returned());
    }

    /** Without any tolerance. */
    String plain(List<Map<Identifier, Sample>> rows) {
        List<Column> columns = table.table().columns();
        if (columns.isEmpty()) {
            return Sql.of("INSERT INTO %I DEFAULT VALUES", table.name());
        }
        List<Identifier> names = columns.stream().map(Column::name).toList();
        return Sql.of(
                "INSERT INTO %I (%s) OVERRIDING SYSTEM VALUE VALUES %s",
                table.name(),
                Sql.identifiers(names),
                rows.stream().map(row -> values(names, row)).collect(Collectors.joining(", ")));
    }

    private String returned() {
        List<String> texts = new ArrayList<>();
        returning.forEach(column -> texts.add(Sql.of("%I::text", column)));
        return " RETURNING " + (texts.isEmpty() ? "1" : String.join(", ", texts));
    }

    private static String values(List<Identifier> names, Map<Identifier, Sample> row) {
        return names.stream()
                .map(name -> Optional.ofNullable(row.get(name))
                        .map(sample -> sample.text().map(Sql::literal).orElse("NULL"))
                        .orElse("DEFAULT"))
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
