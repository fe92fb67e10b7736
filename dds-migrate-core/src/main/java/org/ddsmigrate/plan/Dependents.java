package org.ddsmigrate.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.Schema;

/** What depends on what, seen from what is needed. */
final class Dependents {
    private final Map<ObjectRef, SortedSet<ObjectRef>> dependents = new HashMap<>();

    Dependents(Schema schema) {
        schema.dependencies()
                .forEach((ref, needs) -> needs.forEach(need ->
                        dependents.computeIfAbsent(need, n -> new TreeSet<>()).add(ref)));
    }

    SortedSet<ObjectRef> of(ObjectRef ref) {
        return dependents.getOrDefault(ref, new TreeSet<>());
    }
}
