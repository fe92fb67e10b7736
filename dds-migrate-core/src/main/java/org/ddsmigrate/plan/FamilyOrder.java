package org.ddsmigrate.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ddsmigrate.change.AlterTable;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.Create;
import org.ddsmigrate.change.Drop;
import org.ddsmigrate.diff.Parts;
import org.ddsmigrate.schema.ForeignKey;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.Table;

/**
 * The order among tables, their heirs and their partitions: who leaves does so before anything is done to the columns of
 * the family, and who joins comes after it.
 */
final class FamilyOrder {
    private final List<Change> changes;
    private final Needs needs;
    private final Map<QualifiedName, List<Integer>> columns = new HashMap<>();
    private final Map<QualifiedName, List<Integer>> newChecks = new HashMap<>();
    private final Map<QualifiedName, List<Integer>> oldChecks = new HashMap<>();
    private final Map<QualifiedName, List<Integer>> oldParts = new HashMap<>();
    private final Map<QualifiedName, List<Integer>> oldForeignKeys = new HashMap<>();
    private final Map<QualifiedName, List<Integer>> oldReferences = new HashMap<>();
    private final List<ChangePair> pairs = new ArrayList<>();

    FamilyOrder(List<Change> changes, Needs needs) {
        this.changes = changes;
        this.needs = needs;
    }

    List<ChangePair> pairs() {
        for (int i = 0; i < changes.size(); i++) {
            register(i);
        }
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            if (change instanceof AlterTable alter && Places.isPlace(alter)) {
                place(i, alter);
            } else if (change.subject().kind() == ObjectKind.COLUMN) {
                ofAncestors(i, change);
            } else if (change instanceof Drop drop && drop.object() instanceof Table table) {
                // What hangs on an heir would stand in the way of its parent's columns.
                int dropped = i;
                needs.ancestorsBefore(table.name()).forEach(ancestor -> before(dropped, columns, ancestor));
            }
        }
        return pairs;
    }

    private void register(int i) {
        Change change = changes.get(i);
        ObjectRef subject = change.subject();
        boolean wholeTable = (change instanceof Create create && create.object() instanceof Table)
                || (change instanceof Drop drop && drop.object() instanceof Table);
        if (wholeTable || subject.kind() == ObjectKind.COLUMN) {
            note(columns, subject.owner(), i);
        } else if (subject.kind() == ObjectKind.CHECK && change instanceof Create) {
            note(newChecks, subject.owner(), i);
        } else if (subject.kind() == ObjectKind.CHECK && change instanceof Drop) {
            note(oldChecks, subject.owner(), i);
        } else if (change instanceof Drop drop && drop.object() instanceof ForeignKey key) {
            note(needs.wasInherited(subject) ? oldParts : oldForeignKeys, subject.owner(), i);
            note(oldReferences, key.referencedTable(), i);
        } else if (change instanceof Drop drop && Parts.relation(drop.object()).isPresent()) {
            note(oldParts, subject.owner(), i);
        }
    }

    private void place(int i, AlterTable change) {
        QualifiedName table = change.to().name();
        Set<QualifiedName> family = needs.family(change);
        if (!Places.leaves(change)) {
            family.forEach(relative -> after(columns, relative, i));
            joinsWithChecks(i, table);
            after(oldParts, table, i);
            after(oldForeignKeys, table, i);
            return;
        }
        // A partition that leaves takes its parent's foreign keys along, and with them what they refer to.
        Places.parents(change).forEach(parent -> after(oldForeignKeys, parent, i));
        if (needs.movesWithin(change)) {
            List.of(columns, newChecks, oldChecks, oldParts)
                    .forEach(others -> family.forEach(relative -> after(others, relative, i)));
        } else {
            family.forEach(relative -> {
                before(i, columns, relative);
                before(i, oldChecks, relative);
                before(i, oldParts, relative);
            });
            isLeftWithChecks(table);
            isLeftWithParts(table);
        }
    }

    /** Who joins has its parent's checks already, on columns as they are to be. */
    private void joinsWithChecks(int i, QualifiedName table) {
        after(newChecks, table, i);
        of(newChecks, table).forEach(check -> after(columns, table, check));
    }

    private void isLeftWithChecks(QualifiedName table) {
        of(oldChecks, table).forEach(check -> before(check, columns, table));
    }

    /** What comes from the old parent, unlike the table's own, has no columns to wait for that it is known to need. */
    private void isLeftWithParts(QualifiedName table) {
        of(oldParts, table).stream()
                .filter(part -> needs.wasInherited(changes.get(part).subject()))
                .forEach(part -> {
                    before(part, columns, table);
                    after(oldReferences, table, part);
                });
    }

    /**
     * PostgreSQL merges a column with its parent's of the same name: the heir's own is as the parent's before that one
     * comes, and is free again when that one has gone.
     */
    private void ofAncestors(int i, Change change) {
        ObjectRef column = change.subject();
        boolean there = needs.wasThere(column) || change instanceof Create;
        for (QualifiedName ancestor : needs.ancestors(column.owner())) {
            ObjectRef given = ObjectRef.column(ancestor, column.name());
            for (int j : of(columns, ancestor)) {
                Change other = changes.get(j);
                if (!other.subject().equals(given)) {
                    continue;
                }
                if (other instanceof Drop || (other instanceof Create && !there)) {
                    pairs.add(new ChangePair(j, i));
                } else if (other instanceof Create) {
                    pairs.add(new ChangePair(i, j));
                }
            }
        }
    }

    private void before(int i, Map<QualifiedName, List<Integer>> others, QualifiedName table) {
        of(others, table).forEach(j -> pairs.add(new ChangePair(i, j)));
    }

    private void after(Map<QualifiedName, List<Integer>> others, QualifiedName table, int i) {
        of(others, table).forEach(j -> pairs.add(new ChangePair(j, i)));
    }

    private static List<Integer> of(Map<QualifiedName, List<Integer>> others, QualifiedName table) {
        return others.getOrDefault(table, List.of());
    }

    private static void note(Map<QualifiedName, List<Integer>> map, QualifiedName table, int change) {
        map.computeIfAbsent(table, t -> new ArrayList<>()).add(change);
    }
}
