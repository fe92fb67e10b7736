package org.ddsmigrate.entities;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ddsmigrate.entities.worker.ColumnLayout;
import org.ddsmigrate.entities.worker.Described;
import org.ddsmigrate.entities.worker.FieldPath;
import org.ddsmigrate.entities.worker.TableLayout;

/**
 * The schema that the annotated classes ask for, in the words of their own provider.
 *
 * @param provider whose words: {@code Hibernate 7.1.4 (your project's)}
 * @param entityCount entity classes, mapped subclasses included
 * @param statements DDL in the provider's order, one statement each, without terminator
 * @param columnOrigins the field of each column, as far as it has one
 * @param tableOrigins the entity or the collection field of each table
 * @param columnOrder the columns of each table as the class declares them, superclass first, embedded ones in place
 * @param generatedNames recognises the constraint names that the provider makes up
 */
public record EntityModel(
        String provider,
        int entityCount,
        List<String> statements,
        Map<TableColumn, Origin> columnOrigins,
        Map<TableName, Origin> tableOrigins,
        Map<TableName, List<String>> columnOrder,
        GeneratedNames generatedNames) {
    public EntityModel {
        statements = List.copyOf(statements);
        columnOrigins = Collections.unmodifiableMap(new LinkedHashMap<>(columnOrigins));
        tableOrigins = Collections.unmodifiableMap(new LinkedHashMap<>(tableOrigins));
        columnOrder = Collections.unmodifiableMap(new LinkedHashMap<>(columnOrder));
    }

    static EntityModel of(Described described, String provider) {
        Map<TableColumn, Origin> columnOrigins = new LinkedHashMap<>();
        Map<TableName, Origin> tableOrigins = new LinkedHashMap<>();
        Map<TableName, List<String>> columnOrder = new LinkedHashMap<>();
        for (TableLayout layout : described.tables()) {
            TableName table = new TableName(layout.schema(), layout.name());
            layout.origin().ifPresent(path -> tableOrigins.put(table, origin(path)));
            List<String> names = new ArrayList<>();
            for (ColumnLayout column : layout.columns()) {
                names.add(column.name());
                column.origin().ifPresent(path -> columnOrigins.put(table.column(column.name()), origin(path)));
            }
            columnOrder.put(table, List.copyOf(names));
        }
        return new EntityModel(
                provider,
                described.entityCount(),
                described.statements(),
                columnOrigins,
                tableOrigins,
                columnOrder,
                GeneratedNames.of(described.tables()));
    }

    private static Origin origin(FieldPath path) {
        return new Origin(path.className(), path.path());
    }
}
