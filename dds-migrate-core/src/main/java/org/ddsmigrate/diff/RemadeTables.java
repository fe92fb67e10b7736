package org.ddsmigrate.diff;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.SchemaObject;
import org.ddsmigrate.schema.Sequence;
import org.ddsmigrate.schema.Table;

/**
 * The tables that have to be dropped and made again: PostgreSQL can neither partition a table that is there, nor change
 * by what it is partitioned. Their partitions go and come with them.
 */
record RemadeTables(Set<QualifiedName> names) {

    static RemadeTables between(Schema from, Schema to) {
        Set<QualifiedName> names = from.tables()
                .filter(table -> to.table(table.name())
                        .filter(same -> !same.partitionKey().equals(table.partitionKey()))
                        .isPresent())
                .map(Table::name)
                .collect(Collectors.toCollection(TreeSet::new));
        boolean grows = !names.isEmpty();
        while (grows) {
            Set<QualifiedName> partitions = from.tables()
                    .filter(table -> isPartition(table, names)
                            && to.table(table.name())
                                    .filter(same -> isPartition(same, names))
                                    .isPresent())
                    .map(Table::name)
                    .collect(Collectors.toSet());
            grows = names.addAll(partitions);
        }
        return new RemadeTables(names);
    }

    private static boolean isPartition(Table table, Set<QualifiedName> parents) {
        return table.partitionOf()
                .filter(place -> parents.contains(place.parent()))
                .isPresent();
    }

    /** Whether the object is one of the tables, or goes with one. */
    boolean hold(SchemaObject object) {
        if (object instanceof Table table) {
            return names.contains(table.name());
        }
        if (object instanceof Sequence sequence) {
            return sequence.ownedBy()
                    .filter(column -> names.contains(column.owner()))
                    .isPresent();
        }
        return Parts.relation(object).filter(names::contains).isPresent();
    }
}
