package org.ddsmigrate.diff;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ddsmigrate.schema.ForeignKey;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.Table;

/** Tables that reference each other in a circle can be dropped only after the foreign keys between them. */
final class DroppedCycles {
    private DroppedCycles() {}

    /** The foreign keys between dropped tables that no order of dropping would satisfy. */
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
        return among(keys, left).toList();
    }

    private static Stream<ForeignKey> among(List<ForeignKey> keys, Set<QualifiedName> tables) {
        return keys.stream().filter(key -> tables.contains(key.table()) && tables.contains(key.referencedTable()));
    }
}
