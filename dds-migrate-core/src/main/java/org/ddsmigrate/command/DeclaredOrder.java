package org.ddsmigrate.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ddsmigrate.entities.EntityModel;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.SchemaObject;
import org.ddsmigrate.schema.Table;

/** Puts a table's columns into the order of the class; a provider sorts them by name. */
final class DeclaredOrder {
    private final Map<String, List<String>> columns = new HashMap<>();

    private DeclaredOrder() {}

    static DeclaredOrder of(EntityModel model) {
        DeclaredOrder order = new DeclaredOrder();
        model.columnOrder()
                .forEach((table, names) -> order.columns.put(table.schema().orElse("") + "." + table.table(), names));
        return order;
    }

    Schema applyTo(Schema schema) {
        SortedMap<ObjectRef, SchemaObject> objects = new TreeMap<>(schema.objects());
        objects.replaceAll((ref, object) -> object instanceof Table table ? ordered(table) : object);
        return schema.withObjects(objects);
    }

    private Table ordered(Table table) {
        String name = table.name().name().value();
        List<String> declared =
                columns.getOrDefault(table.name().schema() + "." + name, columns.getOrDefault("." + name, List.of()));
        List<Column> sorted = new ArrayList<>(table.columns());
        sorted.sort(Comparator.comparingInt((Column column) -> place(declared, column)));
        return table.withColumns(sorted);
    }

    private static int place(List<String> declared, Column column) {
        int place = declared.indexOf(column.name().value());
        return place < 0 ? declared.size() : place;
    }
}
