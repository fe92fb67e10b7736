package org.ddsmigrate.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ddsmigrate.change.AlterColumn;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.ColumnAspect;
import org.ddsmigrate.change.Drop;
import org.ddsmigrate.change.Fill;
import org.ddsmigrate.change.Rebuild;
import org.ddsmigrate.change.Rename;
import org.ddsmigrate.change.SetAside;
import org.ddsmigrate.plan.Plan;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.ForeignKey;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.Table;
import org.ddsmigrate.schema.TableColumn;
import org.ddsmigrate.schema.Trigger;
import org.ddsmigrate.sql.Sql;

/**
 * What drafts do to the rows that are there.
 *
 * @param names what becomes of the names
 * @param gone tables and columns that are given up, under their names before
 * @param converted columns whose values may become others, under their names before
 * @param kept tables and columns whose rows and values were set aside and come back, under their names before
 * @param gaps what was given up and an undo can't bring back while rows need it: required values, targets of references
 */
record MovedRows(
        RenamedNames names,
        Set<ObjectRef> gone,
        Set<ObjectRef> kept,
        Set<ObjectRef> converted,
        Set<ObjectRef> gaps,
        Demands demands) {

    static MovedRows of(Schema before, List<Draft> drafts) {
        List<Change> changes = drafts.stream()
                .flatMap(draft -> draft.plans().stream())
                .flatMap(Plan::changes)
                .toList();
        List<Rename> renames = new ArrayList<>();
        Set<ObjectRef> dropped = new HashSet<>();
        Set<ObjectRef> aside = new HashSet<>();
        Set<ObjectRef> converted = new HashSet<>();
        Set<ObjectRef> filled = new HashSet<>();
        Set<String> relabelled = new HashSet<>();
        for (Change change : changes) {
            if (change instanceof Rename rename && isLabel(rename)) {
                relabelled.add(Sql.name(rename.subject().owner()));
            } else if (change instanceof Rename rename) {
                renames.add(rename);
            } else if (change instanceof Drop drop
                    && (drop.object() instanceof Table || drop.object() instanceof TableColumn)) {
                dropped.add(drop.subject());
            } else if (change instanceof SetAside kept) {
                aside.add(kept.subject());
            } else if (change instanceof AlterColumn alter && alter.aspect() == ColumnAspect.TYPE) {
                converted.add(alter.subject());
            } else if (change instanceof Rebuild rebuild && !rebuild.moves().isEmpty()) {
                relabelled.add(Sql.name(rebuild.subject().owner()));
            } else if (change instanceof Fill fill) {
                converted.add(fill.subject());
                filled.add(ObjectRef.table(fill.table()));
            }
        }
        before.tables()
                .forEach(table -> table.columns().stream()
                        .filter(column -> relabelled.contains(column.type().replace("[]", "")))
                        .forEach(column -> converted.add(ObjectRef.column(table.name(), column.name()))));
        before.all(Trigger.class)
                .map(trigger -> ObjectRef.table(trigger.table()))
                .filter(filled::contains)
                .forEach(converted::add);
        RenamedNames names = new RenamedNames(renames);
        return new Translation(before, names).moved(dropped, aside, converted, NewDemands.of(before, changes, names));
    }

    /** What an undo does not bring back either. */
    Set<ObjectRef> lost() {
        Set<ObjectRef> lost = new HashSet<>(gone);
        lost.removeAll(kept);
        return lost;
    }

    private static boolean isLabel(Rename rename) {
        return rename.subject().kind() == ObjectKind.ENUM
                && rename.subject().path().size() > 2;
    }

    private static boolean lacksTarget(ForeignKey key, Set<ObjectRef> gone) {
        return gone.contains(ObjectRef.table(key.referencedTable()))
                || key.referencedColumns().stream()
                        .anyMatch(column -> gone.contains(ObjectRef.column(key.referencedTable(), column)));
    }

    /** Says what was found under the names that there are before. */
    private record Translation(Schema before, RenamedNames names) {
        MovedRows moved(Set<ObjectRef> dropped, Set<ObjectRef> aside, Set<ObjectRef> converted, Demands demands) {
            Set<ObjectRef> kept = new HashSet<>();
            Set<ObjectRef> gone = new HashSet<>();
            Set<ObjectRef> others = new HashSet<>();
            Set<ObjectRef> gaps = new HashSet<>();
            before.tables().forEach(table -> {
                ObjectRef now = ObjectRef.table(names.table(table.name()));
                if (dropped.contains(now)) {
                    gone.add(table.ref());
                }
                if (aside.contains(now)) {
                    kept.add(table.ref());
                }
                for (Column column : table.columns()) {
                    ObjectRef ref = ObjectRef.column(table.name(), column.name());
                    ObjectRef later =
                            ObjectRef.column(names.table(table.name()), names.column(table.name(), column.name()));
                    if (dropped.contains(later)) {
                        gone.add(ref);
                        if (aside.contains(later)) {
                            kept.add(ref);
                        } else if (column.notNull()) {
                            gaps.add(ref);
                        }
                    }
                    if (converted.contains(ref) || converted.contains(later) || converted.contains(now)) {
                        others.add(ref);
                    }
                }
            });
            Set<ObjectRef> lost = new HashSet<>(gone);
            lost.removeAll(kept);
            before.all(ForeignKey.class)
                    .filter(key -> !gone.contains(ObjectRef.table(key.table())) && lacksTarget(key, lost))
                    .forEach(key -> gaps.add(key.ref()));
            return new MovedRows(names, gone, kept, others, gaps, demands);
        }
    }
}
