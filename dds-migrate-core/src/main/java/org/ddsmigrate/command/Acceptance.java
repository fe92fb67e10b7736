package org.ddsmigrate.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.ddsmigrate.diff.Target;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.ForeignKey;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.Privilege;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.SchemaObject;
import org.ddsmigrate.schema.Table;

/** Gives what was accepted the form that the history has: there, not there, or otherwise than the model wants. */
final class Acceptance {
    private final Schema history;
    private final Predicate<ObjectRef> accepted;
    private final SortedMap<ObjectRef, SchemaObject> objects;
    private final SortedMap<ObjectRef, SortedSet<ObjectRef>> dependencies;
    private final SortedMap<ObjectRef, SortedSet<Privilege>> privileges;

    private Acceptance(Schema history, Schema wanted, Predicate<ObjectRef> accepted) {
        this.history = history;
        this.accepted = accepted;
        this.objects = new TreeMap<>(wanted.objects());
        this.dependencies = new TreeMap<>(wanted.dependencies());
        this.privileges = new TreeMap<>(wanted.privileges());
    }

    /** What is to be, but for what was accepted. */
    static Target applied(Target target, Schema history, List<AcceptedDifference> differences, String defaultSchema) {
        if (differences.isEmpty()) {
            return target;
        }
        Predicate<ObjectRef> accepted = ref -> differences.stream().anyMatch(one -> one.isAbout(ref, defaultSchema));
        return new Target(new Acceptance(history, target.schema(), accepted).schema(), target.kept());
    }

    private Schema schema() {
        SortedMap<ObjectRef, SchemaObject> all = new TreeMap<>(objects);
        all.putAll(history.objects());
        all.keySet().stream().filter(accepted).forEach(this::takeOver);
        List<Table> tables = new ArrayList<>();
        objects.values().forEach(object -> {
            if (object instanceof Table table) {
                tables.add(table);
            }
        });
        tables.forEach(table -> objects.put(table.ref(), withColumns(table)));
        removeLoose();
        return new Schema(objects, dependencies, privileges, history.inherited(), history.unmanaged());
    }

    private void takeOver(ObjectRef ref) {
        Optional<SchemaObject> before = history.find(ref);
        if (before.isPresent()) {
            objects.put(ref, before.get());
        } else {
            objects.remove(ref);
        }
        attributes(ref);
    }

    private void attributes(ObjectRef ref) {
        if (history.dependencies().containsKey(ref)) {
            dependencies.put(ref, history.needs(ref));
        } else {
            dependencies.remove(ref);
        }
        Optional.ofNullable(history.privileges().get(ref))
                .ifPresentOrElse(held -> privileges.put(ref, held), () -> privileges.remove(ref));
    }

    private Table withColumns(Table table) {
        Optional<Table> before = history.table(table.name());
        List<Column> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            ObjectRef ref = ObjectRef.column(table.name(), column.name());
            if (!accepted.test(ref)) {
                columns.add(column);
            } else {
                attributes(ref);
                before.flatMap(old -> old.column(column.name())).ifPresent(columns::add);
            }
        }
        before.ifPresent(old -> old.columns().stream()
                .filter(column -> table.column(column.name()).isEmpty())
                .filter(column -> accepted.test(ObjectRef.column(table.name(), column.name())))
                .forEach(columns::add));
        return columns.equals(table.columns()) ? table : table.withColumns(columns);
    }

    /** What hangs on a table that is not to be. */
    private void removeLoose() {
        objects.entrySet()
                .removeIf(entry -> (entry.getKey().path().size() == 3
                                && !history.objects().containsKey(entry.getKey())
                                && isGone(entry.getKey()))
                        || (entry.getValue() instanceof ForeignKey key
                                && !objects.containsKey(ObjectRef.table(key.referencedTable()))));
    }

    private boolean isGone(ObjectRef part) {
        ObjectRef table = ObjectRef.table(part.owner());
        return accepted.test(table) && !objects.containsKey(table) && part.kind() != ObjectKind.TABLE;
    }
}
