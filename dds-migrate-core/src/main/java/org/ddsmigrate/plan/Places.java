package org.ddsmigrate.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ddsmigrate.change.AlterTable;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.TableAspect;
import org.ddsmigrate.diff.Heirs;
import org.ddsmigrate.schema.PartitionOf;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.Table;

/**
 * A table's place below others, as their partition or heir. A column of an heir can't be altered, so a table leaves its
 * old parents before anything is done to its columns or theirs, and joins the new ones after it.
 */
final class Places {
    private Places() {}

    /** Where a table changes its parents, the leaving and the joining by themselves. */
    static List<AlterTable> leaveAndJoin(AlterTable change) {
        Table from = change.from();
        Table alone = alone(change);
        boolean both = isPlace(change)
                && !parents(from, change.aspect()).isEmpty()
                && !place(alone, change).equals(place(from, change))
                && !place(alone, change).equals(place(change.to(), change));
        return both
                ? List.of(
                        new AlterTable(from, alone, change.aspect()),
                        new AlterTable(alone, change.to(), change.aspect()))
                : List.of(change);
    }

    static boolean isPlace(AlterTable change) {
        return change.aspect() == TableAspect.PARTITION || change.aspect() == TableAspect.INHERITANCE;
    }

    static boolean leaves(Change change) {
        return change instanceof AlterTable alter && leaves(alter);
    }

    private static boolean leaves(AlterTable change) {
        return isPlace(change)
                && !parents(change.from(), change.aspect()).isEmpty()
                && parents(change.from(), change.aspect()).containsAll(parents(change.to(), change.aspect()));
    }

    /** Whether it is a partition that leaves, or comes back, for other bounds: what its parent's columns do reaches it. */
    static boolean movesWithin(AlterTable change, Optional<Table> before, Optional<Table> after) {
        Optional<QualifiedName> parent = before.flatMap(Table::partitionOf).map(PartitionOf::parent);
        return change.aspect() == TableAspect.PARTITION
                && parent.isPresent()
                && parent.equals(after.flatMap(Table::partitionOf).map(PartitionOf::parent));
    }

    /** The parents on both sides of the change. */
    static List<QualifiedName> parents(AlterTable change) {
        List<QualifiedName> parents = new ArrayList<>(parents(change.from(), change.aspect()));
        parents.addAll(parents(change.to(), change.aspect()));
        return parents;
    }

    private static Object place(Table table, AlterTable change) {
        return change.aspect() == TableAspect.INHERITANCE ? table.inherits() : table.partitionOf();
    }

    private static List<QualifiedName> parents(Table table, TableAspect aspect) {
        return aspect == TableAspect.INHERITANCE
                ? table.inherits()
                : table.partitionOf().map(PartitionOf::parent).stream().toList();
    }

    /** The table with those parents alone that it keeps. */
    private static Table alone(AlterTable change) {
        if (change.aspect() == TableAspect.PARTITION) {
            return change.from().withParents(Optional.empty(), change.from().inherits());
        }
        return change.from().withParents(change.from().partitionOf(), Heirs.kept(change.from(), change.to()));
    }
}
