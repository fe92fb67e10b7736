package org.ddsmigrate.entities.worker;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A table whose columns are being attributed to fields, in the order in which the class declares them. */
final class TableDraft {
    /** PostgreSQL cuts longer names. */
    private static final int LONGEST_NAME = 63;

    private final Mirror table;
    private final Optional<String> defaultSchema;
    private Optional<FieldPath> origin = Optional.empty();
    private final Map<String, ColumnLayout> columns = new LinkedHashMap<>();

    TableDraft(Mirror table, Optional<String> defaultSchema) {
        this.table = table;
        this.defaultSchema = defaultSchema;
    }

    /** The first class to say so has it: the others share its table. */
    void comesFrom(FieldPath path) {
        origin = origin.or(() -> Optional.of(path));
    }

    /** Attributes the columns of a Hibernate {@code Value}; formulas have none. */
    void attribute(Mirror value, FieldPath path) {
        for (Mirror column : value.list("getSelectables")) {
            if (!column.is("isFormula")) {
                add(column, Optional.of(path));
            }
        }
    }

    void attributeColumn(Mirror column, FieldPath path) {
        add(column, Optional.of(path));
    }

    /** Whether the DDL may create it: not for subselects and abstract classes that share a mapping only. */
    boolean isPhysical() {
        return table.is("isPhysicalTable");
    }

    /** The table of the superclass, whose columns this one repeats. */
    Optional<Mirror> included() {
        return table.ask("getIncludedTable");
    }

    TableLayout layout(List<ColumnLayout> inherited) {
        Map<String, ColumnLayout> ordered = new LinkedHashMap<>();
        inherited.forEach(column -> ordered.put(column.name(), column));
        columns.forEach(ordered::putIfAbsent);
        for (Mirror column : table.list("getColumns")) {
            ColumnLayout unattributed = layout(column, Optional.empty());
            ordered.putIfAbsent(unattributed.name(), unattributed);
        }
        Optional<String> schema = table.text("getSchema")
                .map(name -> known(name, table.is("isSchemaQuoted")))
                .or(() -> defaultSchema);
        String spelling = table.text("getName").orElseThrow();
        return new TableLayout(
                schema, known(spelling, table.is("isQuoted")), spelling, origin, List.copyOf(ordered.values()));
    }

    private void add(Mirror column, Optional<FieldPath> path) {
        ColumnLayout layout = layout(column, path);
        columns.putIfAbsent(layout.name(), layout);
    }

    private static ColumnLayout layout(Mirror column, Optional<FieldPath> path) {
        String spelling = column.text("getName").orElseThrow();
        return new ColumnLayout(known(spelling, column.is("isQuoted")), spelling, path);
    }

    /** The name under which PostgreSQL keeps what a statement calls so. */
    private static String known(String name, boolean quoted) {
        String folded = quoted ? name : name.toLowerCase(Locale.ROOT);
        while (folded.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            folded = folded.substring(0, folded.offsetByCodePoints(folded.length(), -1));
        }
        return folded;
    }
}
