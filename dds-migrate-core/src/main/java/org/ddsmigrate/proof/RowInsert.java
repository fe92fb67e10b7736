package org.ddsmigrate.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.sql.Sql;

/**
 * Writes the INSERT for some rows of a table.
 *
 * @param returning the columns that others refer to
 * @param manner what the table allows to be said
 */
record RowInsert(FillableTable table, List<Identifier> returning, Manner manner) {
    /** What can be asked of an INSERT beyond the rows. */
    enum Manner {
        /** Leaves out what conflicts with rows that are there, and returns the others. */
        TOLERANT,
        /** Returns the rows; a deferrable key allows no tolerance. */
        STRICT,
        /** Rules take the place of the statement. */
        BARE
    }

    RowInsert {
        returning = List.copyOf(returning);
    }

    String sql(List<Map<Identifier, Sample>> rows) {
        return insert(rows)
                + switch (manner) {
                    case TOLERANT -> " ON CONFLICT DO NOTHING RETURNING " + returned();
                    case STRICT -> " RETURNING " + returned();
                    case BARE -> "";
                };
    }

    /** Asks for rows that are there. */
    String existing(int most) {
        return Sql.of("SELECT %s FROM %I ORDER BY 1 LIMIT %s", returned(), table.name(), most);
    }

    private String insert(List<Map<Identifier, Sample>> rows) {
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
        return texts.isEmpty() ? "'1'" : String.join(", ", texts);
    }

    private static String values(List<Identifier> names, Map<Identifier, Sample> row) {
        return names.stream()
                .map(name -> Optional.ofNullable(row.get(name))
                        .map(sample -> sample.text().map(Sql::literal).orElse("NULL"))
                        .orElse("DEFAULT"))
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
