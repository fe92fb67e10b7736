package org.ddsmigrate.diff;

import java.util.Optional;
import java.util.stream.Stream;
import org.ddsmigrate.schema.Constraint;
import org.ddsmigrate.schema.Index;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.Policy;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.Rule;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.SchemaObject;
import org.ddsmigrate.schema.Sequence;
import org.ddsmigrate.schema.Trigger;

/** What is part of what: the table under a constraint or trigger, the column under a serial's sequence. */
public final class Parts {
    private Parts() {}

    /** The relation that the object is part of, which takes the object along when it is dropped. */
    public static Optional<QualifiedName> relation(SchemaObject object) {
        if (object instanceof Constraint constraint) {
            return Optional.of(constraint.table());
        }
        if (object instanceof Index index) {
            return Optional.of(index.table());
        }
        if (object instanceof Trigger trigger) {
            return Optional.of(trigger.table());
        }
        if (object instanceof Rule rule) {
            return Optional.of(rule.table());
        }
        if (object instanceof Policy policy) {
            return Optional.of(policy.table());
        }
        return Optional.empty();
    }

    /** Whether dropping what {@code to} no longer has drops the object too. */
    static boolean goesWithItsOwner(SchemaObject object, Schema from, Schema to) {
        if (object instanceof Sequence sequence) {
            return sequence.ownedBy().filter(column -> !exists(to, column)).isPresent();
        }
        return hangsOnAnother(object, from, to);
    }

    /** Whether what the object hangs on is no longer there, or is now of another kind: a view where a table was. */
    static boolean hangsOnAnother(SchemaObject object, Schema from, Schema to) {
        return relation(object)
                .filter(name -> !relationOf(from, name).equals(relationOf(to, name)))
                .isPresent();
    }

    private static Optional<ObjectRef> relationOf(Schema schema, QualifiedName name) {
        return Stream.of(ObjectKind.TABLE, ObjectKind.VIEW, ObjectKind.MATERIALIZED_VIEW)
                .map(kind -> ObjectRef.of(kind, name))
                .filter(schema.objects()::containsKey)
                .findFirst();
    }

    /** Whether there is a table, view or materialized view of the name. */
    public static boolean hasRelation(Schema schema, QualifiedName name) {
        return relationOf(schema, name).isPresent();
    }

    /** Whether the schema has the object; a column counts when its table has it. */
    public static boolean exists(Schema schema, ObjectRef ref) {
        if (ref.kind() != ObjectKind.COLUMN) {
            return schema.objects().containsKey(ref);
        }
        return schema.table(ref.owner()).flatMap(t -> t.column(ref.name())).isPresent();
    }
}
