package org.ddsmigrate.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All that was read of one database at one moment. Leaves out what extensions own, what PostgreSQL makes by itself
 * (inherited constraints, indexes of partitions that belong to the parent's index, an identity column's sequence), and
 * what the reader was told to leave out.
 *
 * @param objects every object that is compared, by its name
 * @param dependencies for an object, or a column, what it needs in order to exist ({@code pg_depend}); a table's own
 *     needs are those of its columns' types and defaults, and its constraints and indexes need its columns; what needs
 *     a column needs its table as well, what uses part of an extension needs the extension, and a sequence does not
 *     need the column that owns it
 * @param privileges what roles other than the owner may do, by object or column: always the complete set. An object
 *     with what PostgreSQL gives by itself (EXECUTE on functions and USAGE on types to PUBLIC, nothing else) is absent;
 *     one whose default was revoked is there with what is left, which may be the empty set
 * @param inherited the keys, unique and exclusion constraints, foreign keys and indexes that partitions have because
 *     their parents have them; never compared, but the partition keeps them when it is detached (ALTER TABLE, DETACH
 *     PARTITION)
 * @param unmanaged names of what is present but of a kind that is not compared, by the kind's label in lower case
 */
public record Schema(
        SortedMap<ObjectRef, SchemaObject> objects,
        SortedMap<ObjectRef, SortedSet<ObjectRef>> dependencies,
        SortedMap<ObjectRef, SortedSet<Privilege>> privileges,
        SortedMap<ObjectRef, SchemaObject> inherited,
        SortedMap<String, List<String>> unmanaged) {
    public static final Schema EMPTY = Schema.of(Map.of(), Map.of(), Map.of());

    public Schema {
        objects = Ordered.copyOf(objects);
        dependencies = Ordered.copyOf(dependencies);
        privileges = Ordered.copyOf(privileges);
        inherited = Ordered.copyOf(inherited);
        unmanaged = Ordered.copyOf(unmanaged);
    }

    public Optional<SchemaObject> find(ObjectRef ref) {
        return Optional.ofNullable(objects.get(ref));
    }

    /**
     * The object of a name that is known to be there.
     *
     * @throws IllegalArgumentException if it isn't
     */
    public SchemaObject get(ObjectRef ref) {
        return find(ref).orElseThrow(() -> new IllegalArgumentException("no " + ref));
    }

    public Optional<Table> table(QualifiedName name) {
        return find(ObjectRef.table(name)).map(Table.class::cast);
    }

    /** The objects of one record type, in the order of their names. */
    public <T extends SchemaObject> Stream<T> all(Class<T> type) {
        return objects.values().stream().filter(type::isInstance).map(type::cast);
    }

    public Stream<Table> tables() {
        return all(Table.class);
    }

    /** What an object or column needs directly. */
    public SortedSet<ObjectRef> needs(ObjectRef ref) {
        return dependencies.getOrDefault(ref, new TreeSet<>());
    }

    /** A schema of these objects, for tests and for what is put together from two others. */
    public static Schema of(
            Map<ObjectRef, SchemaObject> objects,
            Map<ObjectRef, SortedSet<ObjectRef>> dependencies,
            Map<ObjectRef, SortedSet<Privilege>> privileges) {
        return new Schema(
                new TreeMap<>(objects),
                new TreeMap<>(dependencies),
                new TreeMap<>(privileges),
                new TreeMap<>(),
                new TreeMap<>());
    }

    /** The schema with other objects, everything else being the same. */
    public Schema withObjects(SortedMap<ObjectRef, SchemaObject> other) {
        return new Schema(other, dependencies, privileges, inherited, unmanaged);
    }
}
