package org.ddsmigrate.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.Table;

/**
 * A table with all that decides which rows it takes.
 *
 * @param required columns that can't be null
 * @param keys columns whose values together must differ from row to row
 */
record FillableTable(
        Table table,
        List<Condition> conditions,
        List<List<Identifier>> keys,
        List<Reference> references,
        Set<Identifier> required) {
    FillableTable {
        conditions = List.copyOf(conditions);
        keys = List.copyOf(keys);
        references = List.copyOf(references);
        required = Set.copyOf(required);
    }

    QualifiedName name() {
        return table.name();
    }

    /** Whether the table itself gives the column its values, so that none have to be chosen. */
    static boolean countsItself(Column column) {
        return column.identity().isPresent()
                || column.defaultValue()
                        .map(value -> value.contains("nextval("))
                        .orElse(false);
    }

    /** The columns that rows are given values for. */
    List<Column> chosen(Set<Identifier> explicit) {
        List<Column> chosen = new ArrayList<>();
        for (Column column : table.columns()) {
            boolean left = countsItself(column) && !explicit.contains(column.name()) && !refers(column.name());
            if (column.generated().isEmpty() && !left) {
                chosen.add(column);
            }
        }
        return chosen;
    }

    private boolean refers(Identifier column) {
        return references.stream().anyMatch(reference -> reference.columns().contains(column));
    }

    /** Whether a row can do without what it refers to. */
    boolean canBeNull(Reference reference) {
        return reference.full()
                ? reference.columns().stream().noneMatch(required::contains)
                : !reference.columns().stream().allMatch(required::contains);
    }

    FillableTable withReferences(List<Reference> others) {
        return new FillableTable(table, conditions, keys, others, required);
    }

    Optional<Column> column(Identifier column) {
        return table.column(column);
    }
}
