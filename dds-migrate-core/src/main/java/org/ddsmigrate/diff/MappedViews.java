package org.ddsmigrate.diff;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.SchemaObject;
import org.ddsmigrate.schema.Table;

/** An entity can be mapped to a view, which annotations can't say: where history has the view, there is to be no table. */
final class MappedViews {
    private MappedViews() {}

    /** The model without the tables that are views in history. */
    static Schema without(Schema model, Schema current) {
        Set<QualifiedName> views = new TreeSet<>();
        model.tables().map(Table::name).filter(name -> isView(current, name)).forEach(views::add);
        if (views.isEmpty()) {
            return model;
        }
        SortedMap<ObjectRef, SchemaObject> objects = new TreeMap<>(model.objects());
        objects.values()
                .removeIf(object -> (object instanceof Table table && views.contains(table.name()))
                        || Parts.relation(object).filter(views::contains).isPresent());
        return model.withObjects(objects);
    }

    private static boolean isView(Schema schema, QualifiedName name) {
        return schema.objects().containsKey(ObjectRef.of(ObjectKind.VIEW, name))
                || schema.objects().containsKey(ObjectRef.of(ObjectKind.MATERIALIZED_VIEW, name));
    }
}
