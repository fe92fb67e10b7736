package org.ddsmigrate.change;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ddsmigrate.schema.EnumType;
import org.ddsmigrate.schema.ObjectRef;

/**
 * Builds an enum anew without some of its labels; the rows that have them get others.
 *
 * @param moves from a label that goes to the one that its rows get; empty for null
 */
public record MoveLabels(EnumType from, EnumType to, SortedMap<String, String> moves) implements Change {
    public MoveLabels {
        moves = Collections.unmodifiableSortedMap(new TreeMap<>(moves));
    }

    @Override
    public ObjectRef subject() {
        return from.ref();
    }

    @Override
    public Inverse inverse() {
        return new Inverse.Lossy(
                new Alter(to, from),
                "which rows had " + String.join(", ", moves.keySet()) + " of "
                        + from.ref().displayName());
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.moveLabels(this);
    }
}
