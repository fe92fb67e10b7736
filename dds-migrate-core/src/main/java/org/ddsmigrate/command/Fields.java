package org.ddsmigrate.command;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;

/**
 * Which class and field tables and columns came from when they were made, and come from now. A name that is the field's
 * own says so itself; of others, the header of the migration that made them does.
 *
 * @param then the fields of the history's columns and the classes of its tables, as far as headers say them
 * @param now those of the model
 */
record Fields(Map<ObjectRef, String> then, Origins now) {
    Fields {
        then = Map.copyOf(then);
    }

    /** Whether an old thing and a new one come from the same class and field. */
    boolean areSame(ObjectRef old, ObjectRef added) {
        Optional<String> field = now.label(added);
        Optional<String> known = Optional.ofNullable(then.get(old));
        return field.isPresent() && (known.isPresent() ? known.equals(field) : isNamedAfter(old, field.get()));
    }

    /** Whether the name is what people, or naming strategies, make of the field's: {@code unit_id} of {@code unit}. */
    static boolean isNamedAfter(ObjectRef ref, String field) {
        String name = folded(ref.name().value());
        int dot = field.indexOf('.');
        if (ref.kind() == ObjectKind.TABLE) {
            return name.startsWith(folded(field.substring(field.lastIndexOf('.') + 1)));
        }
        String path = dot < 0 ? "" : folded(field.substring(dot + 1));
        String last = folded(field.substring(field.lastIndexOf('.') + 1));
        return dot >= 0
                && (name.equals(path) || name.equals(last) || name.equals(path + "id") || name.equals(last + "id"));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "").replace(".", "");
    }
}
