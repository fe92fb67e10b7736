package org.ddsmigrate.catalog;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.SchemaObject;

/** What one reading has found so far: objects by name, and their names by catalog address. */
final class Reading {
    private final Catalog catalog;
    private final ReadScope scope;
    private final Comments comments;
    private final Edges edges;
    private final Map<Long, Identifier> namespaces = new HashMap<>();
    private final Map<Long, Identifier> roles = new HashMap<>();
    private final Map<Address, ObjectRef> refs = new HashMap<>();
    private final Set<Address> implied = new HashSet<>();
    private final Map<Address, Address> aliases = new HashMap<>();
    private final SortedMap<ObjectRef, SchemaObject> objects = new TreeMap<>();
    private final SortedMap<ObjectRef, SchemaObject> inherited = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> unmanaged = new TreeMap<>();

    Reading(Catalog catalog, ReadScope scope) {
        this.catalog = catalog;
        this.scope = scope;
        this.comments = Comments.read(catalog);
        this.edges = Edges.read(catalog);
    }

    Catalog catalog() {
        return catalog;
    }

    ReadScope scope() {
        return scope;
    }

    Comments comments() {
        return comments;
    }

    Edges edges() {
        return edges;
    }

    void addNamespace(long oid, Identifier name) {
        namespaces.put(oid, name);
    }

    void addRole(long oid, Identifier name) {
        roles.put(oid, name);
    }

    Identifier role(long oid) {
        // A dropped role leaves its number behind, as in psql.
        return roles.getOrDefault(oid, new Identifier(Long.toString(oid)));
    }

    Optional<Identifier> namespace(long oid) {
        return Optional.ofNullable(namespaces.get(oid));
    }

    /** The name of an object in a schema; of an object in a schema that is not read, nothing. */
    Optional<QualifiedName> name(long namespace, String name) {
        return namespace(namespace).map(schema -> new QualifiedName(schema, new Identifier(name)));
    }

    /** The name of an object that is to be read: neither an extension's, nor left out by the scope. */
    Optional<QualifiedName> ours(long catalogOid, long oid, long namespace, String name) {
        return edges.extensionOf(new Address(catalogOid, oid)).isPresent()
                ? Optional.empty()
                : name(namespace, name).filter(candidate -> !scope.leavesOut(candidate));
    }

    boolean isExtensionMember(long catalogOid, long oid) {
        return edges.extensionOf(new Address(catalogOid, oid)).isPresent();
    }

    void add(long catalogOid, long oid, SchemaObject object) {
        objects.put(object.ref(), object);
        refs.put(new Address(catalogOid, oid), object.ref());
    }

    /** A further address of an object: an index for its constraint, a row type for its table. */
    void address(long catalogOid, long oid, ObjectRef ref) {
        refs.put(new Address(catalogOid, oid), ref);
    }

    /**
     * What came with another object, as a partition's index with the partition: to need it is to need that object,
     * but what it needs itself is nobody's concern.
     */
    void implied(long catalogOid, long oid, ObjectRef ref) {
        address(catalogOid, oid, ref);
        implied.add(new Address(catalogOid, oid));
    }

    /** What a partition has because its parent has it. */
    void addInherited(SchemaObject object) {
        inherited.put(object.ref(), object);
    }

    boolean isImplied(Address address) {
        return implied.contains(address);
    }

    /** An address that means the same object as another. */
    void alias(Address address, Address meant) {
        aliases.put(address, meant);
    }

    Optional<ObjectRef> find(Address address) {
        ObjectRef ref = refs.get(address);
        Address meant = aliases.get(address);
        if (ref == null && meant != null) {
            // At most three steps: array of multirange of range.
            return find(meant);
        }
        return Optional.ofNullable(ref);
    }

    void addUnmanaged(String kind, String name) {
        unmanaged.computeIfAbsent(kind, k -> new TreeSet<>()).add(name);
    }

    SortedMap<ObjectRef, SchemaObject> objects() {
        return objects;
    }

    SortedMap<ObjectRef, SchemaObject> inherited() {
        return inherited;
    }

    boolean has(ObjectRef ref) {
        return ref.kind() == ObjectKind.COLUMN || objects.containsKey(ref);
    }

    SortedMap<String, List<String>> unmanaged() {
        SortedMap<String, List<String>> lists = new TreeMap<>();
        unmanaged.forEach((kind, names) -> lists.put(kind, List.copyOf(names)));
        return lists;
    }
}
