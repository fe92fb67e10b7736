package org.ddsmigrate.diff;

import java.util.SortedSet;
import java.util.TreeSet;
import org.ddsmigrate.schema.ObjectRef;

/**
 * Whose is it? The one value that says which of the things that the model does not mention may go.
 *
 * @param says how much the model states
 * @param managed objects and columns that a generated file made or {@code init} took over: they go when the model no
 *     longer has them
 * @param managedDefaults columns whose default a generated file set
 * @param managedComments objects and columns whose comment a generated file set
 * @param agreedDrops objects and columns that the user named to be dropped
 * @param unnamed constraints and indexes of the model whose names nobody chose
 */
public record Ownership(
        Says says,
        SortedSet<ObjectRef> managed,
        SortedSet<ObjectRef> managedDefaults,
        SortedSet<ObjectRef> managedComments,
        SortedSet<ObjectRef> agreedDrops,
        SortedSet<ObjectRef> unnamed) {
    /** How much a model states. */
    public enum Says {
        /** Everything: what it does not have must not be there, and every attribute counts. */
        EVERYTHING,
        /** As much as annotations can: the rest keeps history's value. */
        PARTLY
    }

    /** Of a model that states everything. */
    public static Ownership everything() {
        return new Ownership(
                Says.EVERYTHING, new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }

    /** Whether an object that the model does not have is to go. */
    boolean mayGo(ObjectRef ref) {
        return says == Says.EVERYTHING || managed.contains(ref) || agreedDrops.contains(ref);
    }
}
