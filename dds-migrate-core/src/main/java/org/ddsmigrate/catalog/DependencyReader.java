package org.ddsmigrate.catalog;

import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ddsmigrate.catalog.Edges.Edge;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.SchemaObject;
import org.ddsmigrate.schema.Sequence;
import org.ddsmigrate.schema.Table;

/** Says in names what {@code pg_depend} says in numbers: what each object and column needs in order to exist. */
final class DependencyReader {
    private final Reading reading;
    private final Attributes attributes;
    private final SortedMap<ObjectRef, SortedSet<ObjectRef>> needs = new TreeMap<>();

    DependencyReader(Reading reading, Attributes attributes) {
        this.reading = reading;
        this.attributes = attributes;
    }

    SortedMap<ObjectRef, SortedSet<ObjectRef>> read() {
        for (Edge edge : reading.edges().needs()) {
            if (reading.isImplied(edge.from())) {
                continue;
            }
            Optional<ObjectRef> from = resolve(edge.from(), edge.fromColumn());
            Optional<ObjectRef> to = resolve(edge.to(), edge.toColumn());
            if (from.isPresent() && to.isPresent()) {
                add(from.get(), to.get());
            }
        }
        for (SchemaObject object : reading.objects().values()) {
            addWhatHangsTogether(object);
        }
        return needs;
    }

    private Optional<ObjectRef> resolve(Address address, int column) {
        if (address.catalog() == Address.DEFAULT) {
            return attributes
                    .ofDefault(address.oid())
                    .flatMap(place -> resolve(new Address(Address.RELATION, place.relation()), place.column()));
        }
        Optional<ObjectRef> ref = reading.find(address).filter(reading::has);
        return column == 0 || address.catalog() != Address.RELATION
                ? ref
                : ref.flatMap(found -> found.kind() == ObjectKind.TABLE
                        ? attributes.name(address.oid(), column).map(name -> found.child(ObjectKind.COLUMN, name))
                        : Optional.of(found));
    }

    private void add(ObjectRef from, ObjectRef to) {
        if (isOwner(from, to) || isExtensionItself(from, to)) {
            return;
        }
        need(from, to);
        if (to.kind() == ObjectKind.COLUMN) {
            need(from, ObjectRef.table(to.owner()));
        }
        if (from.kind() == ObjectKind.COLUMN) {
            ObjectRef table = ObjectRef.table(from.owner());
            if (to.kind() != ObjectKind.COLUMN || !to.owner().equals(from.owner())) {
                need(table, to);
            }
        }
    }

    /** A sequence goes with its owner, but does not need it. */
    private boolean isOwner(ObjectRef from, ObjectRef to) {
        return from.kind() == ObjectKind.SEQUENCE
                && reading.objects().get(from) instanceof Sequence sequence
                && sequence.ownedBy().filter(to::equals).isPresent();
    }

    /** What an extension's members need is the extension's affair, except for its schema. */
    private static boolean isExtensionItself(ObjectRef from, ObjectRef to) {
        return from.kind() == ObjectKind.EXTENSION
                && to.kind() != ObjectKind.SCHEMA
                && to.kind() != ObjectKind.EXTENSION;
    }

    private void need(ObjectRef from, ObjectRef to) {
        boolean ownColumn = from.kind() == ObjectKind.TABLE
                && to.kind() == ObjectKind.COLUMN
                && to.owner().equals(from.owner());
        if (!from.equals(to) && !ownColumn) {
            needs.computeIfAbsent(from, ref -> new TreeSet<>()).add(to);
        }
    }

    private void addWhatHangsTogether(SchemaObject object) {
        ObjectRef ref = object.ref();
        switch (ref.kind()) {
            case PRIMARY_KEY, UNIQUE, CHECK, EXCLUSION, FOREIGN_KEY, INDEX, TRIGGER, RULE, POLICY -> {
                for (ObjectKind kind :
                        new ObjectKind[] {ObjectKind.TABLE, ObjectKind.VIEW, ObjectKind.MATERIALIZED_VIEW}) {
                    ObjectRef owner = ObjectRef.of(kind, ref.owner());
                    if (reading.objects().containsKey(owner)) {
                        need(ref, owner);
                    }
                }
            }
            case TABLE -> {
                if (object instanceof Table table) {
                    table.columns().forEach(column -> need(ObjectRef.column(table.name(), column.name()), ref));
                }
            }
            default -> {
                // What others need stands in pg_depend.
            }
        }
    }
}
