package org.ddsmigrate.diff;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ddsmigrate.schema.Constraint;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.Index;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.SchemaObject;

/** Finds the constraints and indexes that are the same but for their names: they are renamed, never built again. */
final class SameStructure {
    private static final Identifier NOBODY = Identifier.of("");

    private SameStructure() {}

    /** From the old name to the new one, for each that has no partner of its own name. */
    static SortedMap<ObjectRef, ObjectRef> renames(Schema from, Schema to) {
        Map<SchemaObject, Deque<ObjectRef>> unmatched = new HashMap<>();
        from.objects().forEach((ref, object) -> {
            if (!to.objects().containsKey(ref)) {
                structure(object)
                        .ifPresent(key -> unmatched
                                .computeIfAbsent(key, k -> new ArrayDeque<>())
                                .add(ref));
            }
        });
        SortedMap<ObjectRef, ObjectRef> renames = new TreeMap<>();
        to.objects().forEach((ref, object) -> {
            if (!from.objects().containsKey(ref)) {
                structure(object)
                        .map(unmatched::get)
                        .filter(candidates -> !candidates.isEmpty())
                        .ifPresent(candidates -> renames.put(candidates.remove(), ref));
            }
        });
        return renames;
    }

    /** The object without its name and comment. */
    static Optional<SchemaObject> structure(SchemaObject object) {
        return object instanceof Constraint || object instanceof Index
                ? Optional.of(named(object, NOBODY).withComment(Optional.empty()))
                : Optional.empty();
    }

    static SchemaObject named(SchemaObject object, Identifier name) {
        return object instanceof Constraint constraint ? constraint.withName(name) : ((Index) object).withName(name);
    }
}
