package org.ddsmigrate.diff;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ddsmigrate.schema.ForeignKey;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.Table;

/** Some tables can be dropped only after foreign keys of theirs: those that reference each other in a circle. */
final class DroppedCycles {
    private DroppedCycles() {}

    /** The foreign keys of dropped tables that have to go first. */
    static List<ForeignKey> foreignKeys(Schema from, Schema to) {
        Set<QualifiedName> left = new TreeSet<>();
        from.tables().map(Table::name).filter(name -> to.table(name).isEmpty()).forEach(left::add);
        List<ForeignKey> keys = from.all(ForeignKey.class)
                .filter(key -> left.contains(key.table()) && left.contains(key.referencedTable()))
                .filter(key -> !key.table().equals(key.referencedTable()))
                .toList();
        while (left.removeIf(
                name -> among(keys, left).noneMatch(key -> key.referencedTable().equals(name)))) {
            // Each round takes away the tables that no other remaining table references.
        }
        return Stream.concat(
                        among(keys, left),
                        from.all(ForeignKey.class)
                                .filter(key -> partitionsStay(key.table(), from, to) || holdsPartitions(key, from, to)))
                .distinct()
                .toList();
    }

    /** The partitions of the referenced table could not be dropped. */
    private static boolean holdsPartitions(ForeignKey key, Schema from, Schema to) {
        return to.table(key.table()).isEmpty()
                && from.table(key.referencedTable())
                        .flatMap(Table::partitionKey)
                        .isPresent();
    }

    /** A partition that outlives its parent would take the parent's foreign keys along. */
    private static boolean partitionsStay(QualifiedName parent, Schema from, Schema to) {
        return to.table(parent).isEmpty()
                && from.tables()
                        .filter(table -> table.partitionOf()
                                .filter(place -> place.parent().equals(parent))
                                .isPresent())
                        .anyMatch(table -> to.table(table.name()).isPresent());
    }

    private static Stream<ForeignKey> among(List<ForeignKey> keys, Set<QualifiedName> tables) {
        return keys.stream().filter(key -> tables.contains(key.table()) && tables.contains(key.referencedTable()));
    }
}
