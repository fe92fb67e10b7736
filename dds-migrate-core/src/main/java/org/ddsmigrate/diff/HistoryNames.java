package org.ddsmigrate.diff;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ddsmigrate.schema.Constraint;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.SchemaObject;

/**
 * The names of the model's constraints and indexes that nobody chose: those of their equals in history, or else
 * readable ones.
 */
final class HistoryNames {
    private final Schema model;
    private final Schema current;
    private final Ownership ownership;

    HistoryNames(Schema model, Schema current, Ownership ownership) {
        this.model = model;
        this.current = current;
        this.ownership = ownership;
    }

    /** From a reference in the model to the one it goes by, where they differ. */
    SortedMap<ObjectRef, ObjectRef> names() {
        SortedMap<ObjectRef, ObjectRef> names = new TreeMap<>();
        SameStructure.renames(current, model).forEach((old, said) -> {
            if (ownership.unnamed().contains(said)) {
                names.put(said, old);
            }
        });
        ReadableNames readable =
                new ReadableNames(new TreeSet<>(current.objects().keySet()), model);
        for (ObjectRef said : ownership.unnamed()) {
            boolean open = !names.containsKey(said) && !current.objects().containsKey(said);
            if (open && model.objects().containsKey(said)) {
                SchemaObject object = model.get(said);
                ObjectRef named = object instanceof Constraint constraint
                        ? constraint.withName(readable.choose(constraint)).ref()
                        : said;
                if (!named.equals(said)) {
                    names.put(said, named);
                }
            }
        }
        return names;
    }
}
