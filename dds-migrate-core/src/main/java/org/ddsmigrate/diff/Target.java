package org.ddsmigrate.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.Privilege;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.SchemaObject;
import org.ddsmigrate.schema.Table;

/**
 * What the database is to become: the model, with history's values for all that the model leaves unsaid, and with what
 * history keeps. From here on everything is compared exactly.
 *
 * @param kept what history has, the model doesn't, and nobody agreed to drop
 */
public record Target(Schema schema, List<ObjectRef> kept) {
    public Target {
        kept = List.copyOf(kept);
    }

    public static Target of(Schema model, Schema current, Ownership ownership) {
        boolean partly = ownership.says() == Ownership.Says.PARTLY;
        return new Builder(partly ? MappedViews.without(model, current) : model, current, ownership).build();
    }

    private static final class Builder {
        private final Schema model;
        private final Schema current;
        private final Ownership ownership;
        private final Unsaid unsaid;
        private final SortedMap<ObjectRef, SchemaObject> objects = new TreeMap<>();
        private final SortedMap<ObjectRef, SortedSet<ObjectRef>> dependencies = new TreeMap<>();
        private final SortedMap<ObjectRef, SortedSet<Privilege>> privileges = new TreeMap<>();
        private final List<ObjectRef> kept = new ArrayList<>();

        Builder(Schema model, Schema current, Ownership ownership) {
            this.model = model;
            this.current = current;
            this.ownership = ownership;
            this.unsaid = new Unsaid(ownership);
        }

        Target build() {
            SortedMap<ObjectRef, ObjectRef> historyNames = new HistoryNames(model, current, ownership).names();
            model.objects().forEach((ref, said) -> {
                ObjectRef known = historyNames.getOrDefault(ref, ref);
                SchemaObject named = known.equals(ref) ? said : SameStructure.named(said, known.name());
                Optional<SchemaObject> before = current.find(known);
                put(named, before.map(old -> unsaid.complete(named, old)).orElse(named), ref);
            });
            model.dependencies()
                    .forEach((ref, needs) -> dependencies
                            .computeIfAbsent(historyNames.getOrDefault(ref, ref), r -> new TreeSet<>())
                            .addAll(needs.stream()
                                    .map(need -> historyNames.getOrDefault(need, need))
                                    .toList()));
            model.privileges().forEach((ref, held) -> privileges.put(ref, new TreeSet<>(held)));
            keepWhatMayNotGo();
            return new Target(
                    new Schema(objects, dependencies, privileges, current.inherited(), current.unmanaged()), kept);
        }

        private void put(SchemaObject said, SchemaObject completed, ObjectRef modelRef) {
            SchemaObject whole = completed instanceof Table table ? withKeptColumns(table) : completed;
            objects.put(said.ref(), whole);
            if (ownership.says() == Ownership.Says.PARTLY) {
                keepUnsaidPrivileges(modelRef, said.ref());
                if (said instanceof Table table) {
                    table.columns().stream()
                            .map(column -> ObjectRef.column(table.name(), column.name()))
                            .forEach(column -> keepUnsaidPrivileges(column, column));
                }
            }
        }

        private void keepUnsaidPrivileges(ObjectRef modelRef, ObjectRef ref) {
            if (!model.privileges().containsKey(modelRef)) {
                keepPrivileges(ref);
            }
        }

        private Table withKeptColumns(Table table) {
            Optional<Table> before = current.table(table.name());
            if (before.isEmpty()) {
                return table;
            }
            List<Column> columns = new ArrayList<>(table.columns());
            for (Column column : before.get().columns()) {
                ObjectRef ref = ObjectRef.column(table.name(), column.name());
                if (table.column(column.name()).isEmpty() && !ownership.mayGo(ref)) {
                    columns.add(column);
                    kept.add(ref);
                    keepNeeds(ref);
                    keepPrivileges(ref);
                }
            }
            return table.withColumns(columns);
        }

        /** In the order of the references, so that tables come before what hangs on them. */
        private void keepWhatMayNotGo() {
            current.objects().forEach((ref, object) -> {
                boolean loose = Parts.relation(object)
                        .filter(relation -> !hasRelation(relation))
                        .isPresent();
                if (!objects.containsKey(ref) && !ownership.mayGo(ref) && !loose && !replaced(object)) {
                    objects.put(ref, object);
                    kept.add(ref);
                    keepNeeds(ref);
                    keepPrivileges(ref);
                    if (object instanceof Table table) {
                        table.columns().stream()
                                .map(column -> ObjectRef.column(table.name(), column.name()))
                                .forEach(column -> {
                                    keepNeeds(column);
                                    keepPrivileges(column);
                                });
                    }
                }
            });
        }

        private boolean hasRelation(QualifiedName relation) {
            return objects.containsKey(ObjectRef.table(relation))
                    || objects.containsKey(ObjectRef.of(ObjectKind.VIEW, relation))
                    || objects.containsKey(ObjectRef.of(ObjectKind.MATERIALIZED_VIEW, relation));
        }

        /** A table has one primary key: the model's takes the place of history's. */
        private boolean replaced(SchemaObject object) {
            return object.ref().kind() == ObjectKind.PRIMARY_KEY
                    && objects.keySet().stream()
                            .anyMatch(ref -> ref.kind() == ObjectKind.PRIMARY_KEY
                                    && ref.owner().equals(object.ref().owner()));
        }

        private void keepNeeds(ObjectRef ref) {
            SortedSet<ObjectRef> needs = current.needs(ref);
            if (!needs.isEmpty()) {
                dependencies.computeIfAbsent(ref, r -> new TreeSet<>()).addAll(needs);
            }
        }

        private void keepPrivileges(ObjectRef ref) {
            Optional.ofNullable(current.privileges().get(ref)).ifPresent(held -> privileges.put(ref, held));
        }
    }

    /** The names of what is kept, for the report. */
    public Map<ObjectKind, Long> keptByKind() {
        Map<ObjectKind, Long> counts = new TreeMap<>();
        kept.forEach(ref -> counts.merge(ref.kind(), 1L, Long::sum));
        return counts;
    }
}
