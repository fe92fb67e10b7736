package org.ddsmigrate.diff;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ddsmigrate.change.Alter;
import org.ddsmigrate.change.AlterPrivileges;
import org.ddsmigrate.change.AlterTable;
import org.ddsmigrate.change.Create;
import org.ddsmigrate.change.Drop;
import org.ddsmigrate.change.Rename;
import org.ddsmigrate.change.TableAspect;
import org.ddsmigrate.schema.Constraint;
import org.ddsmigrate.schema.ForeignKey;
import org.ddsmigrate.schema.Index;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.PartitionOf;
import org.ddsmigrate.schema.Privilege;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.SchemaObject;
import org.ddsmigrate.schema.Sequence;
import org.ddsmigrate.schema.Table;
import org.ddsmigrate.schema.TableColumn;

/** Compares two schemas object by object; every attribute counts, except the position of a column. */
public final class SchemaDiff {
    private final Schema from;
    private final Schema to;
    private final Inheritance inheritance;
    private final RemadeTables remade;
    private final Findings findings = new Findings();

    private SchemaDiff(Schema from, Schema to) {
        this.from = from;
        this.to = to;
        this.remade = RemadeTables.between(from, to);
        this.inheritance = new Inheritance(from, to, remade);
    }

    /** What turns {@code from} into {@code to}. */
    public static Difference between(Schema from, Schema to) {
        return new SchemaDiff(from, to).compare();
    }

    private Difference compare() {
        SortedMap<ObjectRef, ObjectRef> renamed = SameStructure.renames(from, to);
        renamed.keySet().removeIf(old -> remade.hold(from.get(old)));
        renamed.forEach((old, now) -> {
            findings.add(new Rename(old, now.name()));
            compareObjects(SameStructure.named(from.get(old), now.name()), to.get(now));
        });
        SortedSet<ObjectRef> refs = new TreeSet<>(from.objects().keySet());
        refs.addAll(to.objects().keySet());
        refs.removeAll(renamed.keySet());
        refs.removeAll(renamed.values());
        for (ObjectRef ref : refs) {
            if (!from.objects().containsKey(ref)) {
                created(to.get(ref));
            } else if (!to.objects().containsKey(ref)) {
                dropped(from.get(ref));
            } else if (remade.hold(from.get(ref))) {
                remade(from.get(ref), to.get(ref));
            } else if (Parts.hangsOnAnother(from.get(ref), from, to)) {
                created(to.get(ref));
            } else {
                compareObjects(from.get(ref), to.get(ref));
            }
        }
        inheritance.compareNewColumns(findings);
        inheritance.checksOfNewParents().forEach(findings::add);
        inheritance.checksOfOldParents().forEach(findings::add);
        DroppedCycles.foreignKeys(from, to, remade).forEach(key -> findings.add(new Drop(key)));
        inheritance.partsOfOldParents(findings.dropped()).forEach(findings::add);
        comparePrivileges();
        return findings.toDifference(inheritance, from, to);
    }

    /** A column's default needs the sequence, and the sequence's owner is the column: so the owner comes last. */
    private void created(SchemaObject object) {
        if (inheritance.leftByParent(object)) {
            return;
        }
        if (object instanceof Table table) {
            TableComparator.create(table, findings);
        } else if (object instanceof Sequence sequence && sequence.ownedBy().isPresent()) {
            Sequence free = sequence.withOwnedBy(Optional.empty());
            findings.add(new Create(free));
            findings.add(new Alter(free, sequence));
        } else {
            findings.add(new Create(object));
        }
    }

    /** A sequence that a column owns goes on counting: it is free while the table is made. */
    private void remade(SchemaObject before, SchemaObject after) {
        if (before instanceof Sequence sequence) {
            Sequence free = sequence.withOwnedBy(Optional.empty());
            findings.add(new Alter(sequence, free));
            compareObjects(free, after);
            return;
        }
        if (before instanceof Table table) {
            findings.add(new Drop(table));
        }
        created(after);
    }

    /** What hangs on a dropped table goes with it, and so does a sequence with the column that owns it. */
    private void dropped(SchemaObject object) {
        boolean goesWithRemade = remade.hold(object) && !(object instanceof Table);
        if (goesWithRemade || Parts.goesWithItsOwner(object, from, to) || inheritance.joinsParent(object)) {
            return;
        }
        if (object instanceof Table table && isReferencedPartition(table)) {
            Table alone = table.withParents(Optional.empty(), table.inherits());
            findings.add(new AlterTable(table, alone, TableAspect.PARTITION));
        }
        findings.add(new Drop(object));
    }

    /** A foreign key to a partitioned table holds every one of its partitions until they are detached. */
    private boolean isReferencedPartition(Table table) {
        Optional<QualifiedName> parent = table.partitionOf()
                .map(PartitionOf::parent)
                .filter(name -> to.table(name).isPresent());
        return parent.isPresent()
                && Stream.concat(from.all(ForeignKey.class), to.all(ForeignKey.class))
                        .anyMatch(key -> key.referencedTable().equals(parent.get())
                                || from.table(parent.get())
                                        .flatMap(Table::partitionOf)
                                        .filter(place -> place.parent().equals(key.referencedTable()))
                                        .isPresent());
    }

    private void compareObjects(SchemaObject before, SchemaObject after) {
        if (before.equals(after)) {
            return;
        }
        if (before instanceof Table table) {
            TableComparator.compare(table, (Table) after, findings);
        } else if (before instanceof Constraint constraint) {
            compareConstraints(constraint, (Constraint) after);
        } else if (before instanceof Index index) {
            compareIndexes(index, (Index) after);
        } else if (before instanceof Sequence sequence && !sequence.ownedBy().equals(((Sequence) after).ownedBy())) {
            Sequence counted = ((Sequence) after).withOwnedBy(sequence.ownedBy());
            compareObjects(before, counted);
            findings.add(new Alter(counted, after));
        } else if (!(before instanceof TableColumn)) {
            ObjectComparator.compare(before, after, findings);
        }
    }

    /** ALTER INDEX can't set the options of a partitioned index. */
    private void compareIndexes(Index before, Index after) {
        if (isPartitioned(after.table()) && !before.options().equals(after.options())) {
            findings.recreate(before, after);
        } else {
            ConstraintComparator.compareIndexes(before, after, findings);
        }
    }

    private void compareConstraints(Constraint before, Constraint after) {
        if (isPartitioned(after.table()) && ConstraintComparator.onlyOptions(before, after)) {
            findings.recreate(before, after);
        } else {
            ConstraintComparator.compare(before, after, findings);
        }
    }

    private boolean isPartitioned(QualifiedName table) {
        return to.table(table).flatMap(Table::partitionKey).isPresent();
    }

    private void comparePrivileges() {
        SortedSet<ObjectRef> refs = new TreeSet<>(from.privileges().keySet());
        refs.addAll(to.privileges().keySet());
        for (ObjectRef ref : refs) {
            SortedSet<Privilege> before = privileges(from.privileges(), ref);
            SortedSet<Privilege> after = privileges(to.privileges(), ref);
            if (!before.equals(after) && Parts.exists(to, ref)) {
                findings.add(new AlterPrivileges(ref, before, after));
            }
        }
    }

    private static SortedSet<Privilege> privileges(Map<ObjectRef, SortedSet<Privilege>> all, ObjectRef ref) {
        return all.getOrDefault(ref, Privilege.initial(ref));
    }
}
