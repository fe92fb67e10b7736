package org.ddsmigrate.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.Comment;
import org.ddsmigrate.change.Create;
import org.ddsmigrate.change.Drop;
import org.ddsmigrate.change.UnsupportedDifference;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.SchemaObject;

/** Collects what the comparators find. */
final class Findings {
    private final List<Change> changes = new ArrayList<>();
    private final List<UnsupportedDifference> unsupported = new ArrayList<>();

    void add(Change change) {
        changes.add(change);
    }

    /** The object can't be altered in place and holds no rows of its own. */
    void recreate(SchemaObject from, SchemaObject to) {
        changes.add(new Drop(from));
        changes.add(new Create(to));
    }

    void comment(ObjectRef subject, Optional<String> from, Optional<String> to) {
        if (!from.equals(to)) {
            changes.add(new Comment(subject, from, to));
        }
    }

    void unsupported(ObjectRef subject, String attribute, Object from, Object to, String remedy) {
        if (!from.equals(to)) {
            unsupported.add(new UnsupportedDifference(subject, attribute, shown(from), shown(to), remedy));
        }
    }

    Set<ObjectRef> dropped() {
        return changes.stream()
                .filter(change -> change instanceof Drop)
                .map(Change::subject)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All that was found, but for changes that come about by themselves. */
    Difference toDifference(Inheritance inheritance, Schema from, Schema to) {
        List<Change> own =
                changes.stream().filter(change -> !inheritance.follows(change)).toList();
        return new Difference(Heirs.withoutInherited(own, from, to), unsupported);
    }

    private static String shown(Object value) {
        return value instanceof Optional<?> optional
                ? optional.map(Object::toString).orElse("none")
                : value.toString();
    }
}
