package org.ddsmigrate.change;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ddsmigrate.schema.EnumType;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.MadeNames;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.SchemaObject;

/**
 * Makes a type anew under its name while columns hold values of the old one, which goes on under another name until a
 * {@link Discard} of it.
 *
 * @param aside the name that the old type has meanwhile
 * @param moves from an enum's label that goes to the one that its rows get; empty for null
 */
public record Rebuild(SchemaObject from, SchemaObject to, Identifier aside, SortedMap<String, String> moves)
        implements Change {
    public Rebuild {
        moves = Collections.unmodifiableSortedMap(new TreeMap<>(moves));
    }

    /** One of an enum whose rows get other labels; the planner finds a name that is free. */
    public static Rebuild moving(EnumType from, EnumType to, SortedMap<String, String> moves) {
        return new Rebuild(from, to, aside(from.ref(), 0), moves);
    }

    /** The nth name for the old type: {@code mood_before}, {@code mood_before1} … */
    public static Identifier aside(ObjectRef type, int n) {
        return MadeNames.of(type.name(), Identifier.of(""), n == 0 ? "before" : "before" + n);
    }

    @Override
    public ObjectRef subject() {
        return from.ref();
    }

    @Override
    public Inverse inverse() {
        Change back = new Rebuild(to, from, aside, new TreeMap<>());
        return moves.isEmpty()
                ? new Inverse.Exact(back)
                : new Inverse.Lossy(
                        back,
                        "which rows had " + String.join(", ", moves.keySet()) + " of "
                                + from.ref().displayName());
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.rebuild(this);
    }
}
