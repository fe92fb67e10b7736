package org.ddsmigrate.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ddsmigrate.change.Alter;
import org.ddsmigrate.change.AlterColumn;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.ColumnAspect;
import org.ddsmigrate.change.Create;
import org.ddsmigrate.change.Drop;
import org.ddsmigrate.change.Fill;
import org.ddsmigrate.change.Rebuild;
import org.ddsmigrate.change.Rename;
import org.ddsmigrate.change.UnsupportedDifference;
import org.ddsmigrate.diff.Heirs;
import org.ddsmigrate.diff.Parts;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.MaterializedView;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.SchemaObject;
import org.ddsmigrate.schema.Table;
import org.ddsmigrate.schema.TableColumn;
import org.ddsmigrate.schema.View;

/**
 * Adds to the changes what stands in their way: PostgreSQL refuses to change the type of a column that a view shows, or
 * to drop a function that a default calls, so these go first and come back afterwards, with what depends on them in
 * turn (PostgreSQL, "Dependency Tracking").
 */
final class Recreation {
    /** What can't stay while a column's type changes; PostgreSQL rebuilds indexes and constraints by itself. */
    private static final Set<ObjectKind> BLOCKS_TYPE_CHANGE = Set.of(
            ObjectKind.VIEW,
            ObjectKind.MATERIALIZED_VIEW,
            ObjectKind.RULE,
            ObjectKind.POLICY,
            ObjectKind.TRIGGER,
            ObjectKind.ROUTINE,
            ObjectKind.PUBLICATION,
            ObjectKind.COLUMN);

    /** What holds text that speaks of values of a type. */
    private static final Set<ObjectKind> BLOCKS_REBUILD = Set.of(
            ObjectKind.VIEW,
            ObjectKind.MATERIALIZED_VIEW,
            ObjectKind.RULE,
            ObjectKind.POLICY,
            ObjectKind.TRIGGER,
            ObjectKind.ROUTINE,
            ObjectKind.COLUMN,
            ObjectKind.CHECK,
            ObjectKind.INDEX,
            ObjectKind.EXCLUSION,
            ObjectKind.FOREIGN_KEY,
            ObjectKind.STATISTICS);

    private final Schema from;
    private final Schema to;
    private final List<Change> changes;
    private final Dependents dependents;
    private final Set<ObjectRef> dropped = new TreeSet<>();
    private final Set<ObjectRef> created = new TreeSet<>();
    private final Set<ObjectRef> filled = new TreeSet<>();
    private final Map<ObjectRef, ObjectRef> renamed = new TreeMap<>();
    private final Deque<ObjectRef> recreated = new ArrayDeque<>();
    private final List<Change> added = new ArrayList<>();
    private final List<UnsupportedDifference> unsupported = new ArrayList<>();

    Recreation(Schema from, Schema to, List<Change> changes, Dependents dependents) {
        this.from = from;
        this.to = to;
        this.changes = changes;
        this.dependents = dependents;
    }

    List<UnsupportedDifference> unsupported() {
        return unsupported;
    }

    List<Change> complete() {
        for (Change change : changes) {
            if (change instanceof Drop) {
                dropped.add(change.subject());
            } else if (change instanceof Create) {
                created.add(change.subject());
            } else if (change instanceof Fill) {
                filled.add(change.subject());
            } else if (change instanceof Rename rename) {
                renamed.put(rename.subject(), rename.renamed());
            }
        }
        changes.forEach(this::clearTheWay);
        Set<ObjectRef> retyped = new TreeSet<>();
        for (Change change : changes) {
            if (change instanceof AlterColumn alter && alter.aspect() == ColumnAspect.TYPE) {
                retyped.addAll(columnAndItsHeirs(alter));
            }
        }
        RetypedKeys.foreignKeys(from, retyped).forEach(key -> recreate(key.ref()));
        while (!recreated.isEmpty()) {
            ObjectRef ref = recreated.remove();
            dependents.of(ref).forEach(dependent -> recreateDependentOf(ref, dependent));
        }
        List<Change> all = new ArrayList<>();
        changes.stream().filter(this::isStillNeeded).forEach(all::add);
        all.addAll(added);
        return Grants.complete(withoutPartsOfViews(all), to.privileges(), created);
    }

    private void clearTheWay(Change change) {
        if (change instanceof Drop && created.contains(change.subject())) {
            recreated.add(change.subject());
        } else if (change instanceof Drop drop) {
            refuseIfStillNeeded(drop);
            bindAnew(drop);
        } else if (change instanceof AlterColumn alter && alter.aspect() == ColumnAspect.TYPE) {
            columnAndItsHeirs(alter).forEach(column -> recreateDependents(column, BLOCKS_TYPE_CHANGE));
        } else if (change instanceof Rebuild rebuild) {
            makeWayForRebuild(rebuild);
        }
    }

    /** Something that is to stay, and in the target still needs what is dropped, can only be somebody else's. */
    private void refuseIfStillNeeded(Drop drop) {
        for (ObjectRef dependent : dependents.of(drop.subject())) {
            boolean stays = exists(to, dependent) && to.needs(dependent).contains(drop.subject());
            if (stays && !exists(to, drop.subject())) {
                unsupported.add(new UnsupportedDifference(
                        drop.subject(),
                        "existence",
                        "used by " + dependent,
                        "dropped",
                        "Drop or change " + dependent + " too, or keep " + drop.subject() + "."));
            }
        }
    }

    /** What reads as before, but now means another object of the same name, has to let go of the old one. */
    private void bindAnew(Drop drop) {
        for (ObjectRef dependent : dependents.of(drop.subject())) {
            boolean meansAnother = exists(to, dependent) && !to.needs(dependent).contains(drop.subject());
            if (meansAnother && (readsAsBefore(dependent) || needsTheNext(dependent, drop.subject()))) {
                recreateDependentOf(drop.subject(), dependent);
            }
        }
    }

    private boolean readsAsBefore(ObjectRef ref) {
        if (ref.kind() == ObjectKind.COLUMN) {
            return column(from, ref).equals(column(to, ref));
        }
        return from.get(ref).equals(to.get(ref));
    }

    /** Whether an object of another kind takes the name of the one that goes: a table becomes a view. */
    private boolean needsTheNext(ObjectRef dependent, ObjectRef gone) {
        return !created.contains(dependent)
                && to.needs(dependent).stream()
                        .anyMatch(need ->
                                need.kind() != gone.kind() && need.path().equals(gone.path()));
    }

    private static Optional<Column> column(Schema schema, ObjectRef ref) {
        return schema.table(ref.owner()).flatMap(table -> table.column(ref.name()));
    }

    /** The triggers of a view and the indexes of a materialized view go with it. */
    private static List<Change> withoutPartsOfViews(List<Change> all) {
        Set<QualifiedName> views = new TreeSet<>();
        for (Change change : all) {
            if (change instanceof Drop drop
                    && (drop.object() instanceof View || drop.object() instanceof MaterializedView)) {
                views.add(drop.subject().owner());
            }
        }
        return all.stream()
                .filter(change -> !(change instanceof Drop drop)
                        || Parts.relation(drop.object()).filter(views::contains).isEmpty())
                .toList();
    }

    private List<ObjectRef> columnAndItsHeirs(AlterColumn alter) {
        List<ObjectRef> columns = new ArrayList<>();
        Deque<QualifiedName> open = new ArrayDeque<>(List.of(alter.table()));
        while (!open.isEmpty()) {
            QualifiedName table = open.remove();
            columns.add(ObjectRef.column(table, alter.from().name()));
            from.tables()
                    .map(Table::name)
                    .filter(heir -> Heirs.parents(from, heir).contains(table))
                    .forEach(open::add);
        }
        return columns;
    }

    private void recreateDependents(ObjectRef column, Set<ObjectKind> blocking) {
        dependents.of(column).stream()
                .filter(dependent -> blocking.contains(dependent.kind()))
                .forEach(dependent -> recreateDependentOf(column, dependent));
    }

    /** Types made of the old one, and columns that hold it, move over; all else that speaks of it is made again. */
    private void makeWayForRebuild(Rebuild rebuild) {
        for (ObjectRef dependent : dependents.of(rebuild.subject())) {
            switch (dependent.kind()) {
                case COLUMN -> {
                    recreateDependents(dependent, BLOCKS_REBUILD);
                    column(from, dependent)
                            .filter(column -> column.generated().isPresent())
                            .ifPresent(column -> recreateDependentOf(rebuild.subject(), dependent));
                }
                case TABLE, ENUM, DOMAIN, COMPOSITE, RANGE -> {}
                default -> recreateDependentOf(rebuild.subject(), dependent);
            }
        }
    }

    private void recreateDependentOf(ObjectRef ref, ObjectRef dependent) {
        if (dependent.kind() != ObjectKind.COLUMN) {
            recreate(dependent);
            return;
        }
        if (dropped.contains(ObjectRef.of(ObjectKind.TABLE, dependent.owner()))) {
            if (dropped.add(dependent)) {
                recreated.add(dependent);
            }
            return;
        }
        Optional<Column> before = column(from, dependent);
        Optional<Column> after = column(to, dependent);
        if (before.isEmpty() || after.isEmpty() || dropped.contains(dependent)) {
            return;
        }
        if (before.get().generated().isPresent()) {
            if (after.get().generated().isPresent()) {
                recreateColumn(dependent, before.get(), after.get());
            }
        } else if (before.get().defaultValue().isPresent() && isCallable(ref)) {
            added.addAll(Defaults.takeAwayAndSet(dependent.owner(), before.get(), after.get()));
            replacedDefaults.add(dependent);
        } else if (ref.kind() != ObjectKind.COLUMN) {
            unsupported.add(new UnsupportedDifference(
                    ref,
                    "definition",
                    "used by " + dependent,
                    "made again",
                    "PostgreSQL can't change it in place while a column uses it: write this migration by hand."));
        }
    }

    private final Set<ObjectRef> replacedDefaults = new TreeSet<>();

    private static boolean isCallable(ObjectRef ref) {
        return ref.kind() == ObjectKind.ROUTINE || ref.kind() == ObjectKind.SEQUENCE;
    }

    private void recreateColumn(ObjectRef ref, Column before, Column after) {
        if (dropped.add(ref)) {
            created.add(ref);
            recreated.add(ref);
            if (!comesWithParent(ref, before)) {
                added.add(new Drop(new TableColumn(ref.owner(), before)));
                added.add(new Create(new TableColumn(ref.owner(), after)));
            }
        }
    }

    /** Whether making the parent's column anew makes this one anew. */
    private boolean comesWithParent(ObjectRef ref, Column column) {
        return column.inherited()
                && Heirs.kept(from, to, ref.owner()).stream()
                        .anyMatch(parent -> column(from, ObjectRef.column(parent, ref.name()))
                                .isPresent());
    }

    private void recreate(ObjectRef ref) {
        Optional<SchemaObject> before = from.find(ref);
        ObjectRef now = renamed.getOrDefault(ref, ref);
        Optional<SchemaObject> after = to.find(now);
        // What is made without having been dropped goes with its relation.
        boolean goes = dropped.contains(ref) || created.contains(ref);
        if (before.isEmpty() || after.isEmpty() || goes || before.get() instanceof Table) {
            return;
        }
        dropped.add(ref);
        created.add(now);
        added.add(new Drop(before.get()));
        added.add(new Create(after.get()));
        recreated.add(ref);
    }

    /** What is made again needs no alteration besides, unless it is filled first. */
    private boolean isStillNeeded(Change change) {
        if (change instanceof Create || change instanceof Drop || filled.contains(change.subject())) {
            return true;
        }
        boolean defaultReplaced = change instanceof AlterColumn alter
                && alter.aspect() == ColumnAspect.DEFAULT
                && replacedDefaults.contains(change.subject());
        if (change instanceof Rename) {
            return !dropped.contains(change.subject());
        }
        boolean madeAgain = (dropped.contains(change.subject()) && created.contains(change.subject()))
                || renamed.entrySet().stream()
                        .anyMatch(
                                names -> names.getValue().equals(change.subject()) && dropped.contains(names.getKey()));
        boolean ownerOfNew = change instanceof Alter && !dropped.contains(change.subject());
        return !defaultReplaced && (!madeAgain || ownerOfNew);
    }

    private static boolean exists(Schema schema, ObjectRef ref) {
        return Parts.exists(schema, ref);
    }
}
