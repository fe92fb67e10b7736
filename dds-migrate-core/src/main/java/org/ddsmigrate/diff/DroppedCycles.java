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

    /** The foreign keys that have to go before the tables that are dropped, to be made again or not. */
    static List<ForeignKey> foreignKeys(Schema from, Schema to, RemadeTables remade) {
        Set<QualifiedName> dropped = new TreeSet<>(remade.names());
        from.tables().map(Table::name).filter(name -> to.table(name).isEmpty()).forEach(dropped::add);
        Set<QualifiedName> left = new TreeSet<>(dropped);
        List<ForeignKey> keys = from.all(ForeignKey.class)
                .filter(key -> left.contains(key.table()) && left.contains(key.referencedTable()))
                .filter(key -> !key.table().equals(key.referencedTable()))
                .toList();
        while (left.removeIf(
                name -> among(keys, left).noneMatch(key -> key.referencedTable().equals(name)))) {
            // Each round takes away the tables that no other remaining table references.
        }
        Stream<ForeignKey> holding = from.all(ForeignKey.class)
                .filter(key -> dropped.contains(key.table()))
                .filter(key ->
                        isPartitioned(from, key.referencedTable()) || partitionsLeave(key.table(), from, dropped));
        return Stream.concat(among(keys, left), holding).distinct().toList();
    }

    /** A partition that outlives its parent would take the parent's foreign keys along. */
    private static boolean partitionsLeave(QualifiedName parent, Schema from, Set<QualifiedName> dropped) {
        return from.tables()
                .filter(table -> table.partitionOf()
                        .filter(place -> place.parent().equals(parent))
                        .isPresent())
                .anyMatch(partition -> !dropped.contains(partition.name()));
    }

    /** The partitions of the referenced table could not be dropped. */
    private static boolean isPartitioned(Schema schema, QualifiedName table) {
        return schema.table(table).flatMap(Table::partitionKey).isPresent();
    }

    private static Stream<ForeignKey> among(List<ForeignKey> keys, Set<QualifiedName> tables) {
        return keys.stream().filter(key -> tables.contains(key.table()) && tables.contains(key.referencedTable()));
    }
}
