package org.ddsmigrate.catalog;

import static org.ddsmigrate.catalog.Catalog.FIRST_OWN_OID;
import static org.ddsmigrate.catalog.Catalog.inOwnSchema;
import static org.ddsmigrate.catalog.Catalog.isOwnSchema;
import static org.jooq.meta.postgres.pg_catalog.Tables.PG_ATTRIBUTE;
import static org.jooq.meta.postgres.pg_catalog.Tables.PG_CLASS;
import static org.jooq.meta.postgres.pg_catalog.Tables.PG_NAMESPACE;
import static org.jooq.meta.postgres.pg_catalog.Tables.PG_PROC;
import static org.jooq.meta.postgres.pg_catalog.Tables.PG_TYPE;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.Privilege;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Reads what others than the owner may do with an object. An object that has never been granted anything, or that has
 * come back to what PostgreSQL gives by itself, is absent; any other is there with the complete set, which is empty
 * where even the default was revoked.
 */
final class PrivilegeReader {
    private static final Field<Long> CLASS = DSL.field(DSL.name("catalog"), Long.class);
    private static final Field<Long> OBJECT = DSL.field(DSL.name("object"), Long.class);
    private static final Field<Integer> COLUMN = DSL.field(DSL.name("column"), Integer.class);
    private static final Field<Long> GRANTEE = DSL.field(DSL.name("granted", "grantee"), Long.class);
    private static final Field<String> PRIVILEGE = DSL.field(DSL.name("granted", "privilege_type"), String.class);
    private static final Field<Boolean> GRANTABLE = DSL.field(DSL.name("granted", "is_grantable"), Boolean.class);
    private static final Field<Long> GRANTEE_COLUMN = DSL.field(DSL.name("grantee"), Long.class);
    private static final Field<String> PRIVILEGE_COLUMN = DSL.field(DSL.name("privilege_type"), String.class);
    private static final Field<Boolean> GRANTABLE_COLUMN = DSL.field(DSL.name("is_grantable"), Boolean.class);
    private static final Set<ObjectKind> TYPES =
            Set.of(ObjectKind.ENUM, ObjectKind.DOMAIN, ObjectKind.COMPOSITE, ObjectKind.RANGE);
    private static final Privilege PUBLIC_EXECUTE = new Privilege(Optional.empty(), "EXECUTE", false);
    private static final Privilege PUBLIC_USAGE = new Privilege(Optional.empty(), "USAGE", false);

    private final Reading reading;
    private final Attributes attributes;
    private final SortedMap<ObjectRef, SortedSet<Privilege>> privileges = new TreeMap<>();
    private final NavigableSet<Privilege> initialOfPublic = new TreeSet<>();

    PrivilegeReader(Reading reading, Attributes attributes) {
        this.reading = reading;
        this.attributes = attributes;
    }

    SortedMap<ObjectRef, SortedSet<Privilege>> read() {
        for (Record row : reading.catalog().fetch("privileges", version -> query())) {
            Address address = new Address(row.get(CLASS), row.get(OBJECT));
            if (row.get(COLUMN) < 0) {
                privilege(row).ifPresent(initialOfPublic::add);
            } else {
                ref(address, row.get(COLUMN)).ifPresent(ref -> {
                    privileges.computeIfAbsent(ref, r -> new TreeSet<>());
                    privilege(row).ifPresent(privilege -> privileges.get(ref).add(privilege));
                });
            }
        }
        privileges.entrySet().removeIf(entry -> entry.getValue().equals(initial(entry.getKey())));
        return privileges;
    }

    private NavigableSet<Privilege> initial(ObjectRef ref) {
        return switch (ref.kind()) {
            case ROUTINE, AGGREGATE -> new TreeSet<>(Set.of(PUBLIC_EXECUTE));
            case ENUM, DOMAIN, COMPOSITE, RANGE -> new TreeSet<>(Set.of(PUBLIC_USAGE));
            case SCHEMA -> ref.name().value().equals("public") ? initialOfPublic : new TreeSet<>();
            default -> new TreeSet<>();
        };
    }

    private Optional<ObjectRef> ref(Address address, int column) {
        Optional<ObjectRef> ref = reading.find(address).filter(reading::has);
        if (address.catalog() == Address.TYPE) {
            return ref.filter(found -> TYPES.contains(found.kind()));
        }
        if (column == 0) {
            // An identity column's sequence stands for the column.
            return ref.filter(found -> found.kind() != ObjectKind.COLUMN && found.kind() != ObjectKind.EXTENSION);
        }
        return ref.filter(found -> found.kind() != ObjectKind.EXTENSION)
                .flatMap(found ->
                        attributes.name(address.oid(), column).map(name -> ObjectRef.column(found.owner(), name)));
    }

    private Optional<Privilege> privilege(Record row) {
        @Nullable Long grantee = row.get(GRANTEE_COLUMN);
        if (grantee == null) {
            return Optional.empty();
        }
        return Optional.of(new Privilege(
                grantee == 0 ? Optional.empty() : Optional.of(reading.role(grantee)),
                row.get(PRIVILEGE_COLUMN),
                row.get(GRANTABLE_COLUMN)));
    }

    private static Select<? extends Record> query() {
        return DSL.select(constants(Address.RELATION, PG_CLASS.OID))
                .select(GRANTEE, PRIVILEGE, GRANTABLE)
                .from(PG_CLASS)
                .leftJoin(granted(PG_CLASS.RELACL))
                .on(GRANTEE.ne(PG_CLASS.RELOWNER))
                .where(PG_CLASS.RELACL.isNotNull())
                .and(PG_CLASS.OID.ge(FIRST_OWN_OID))
                .and(inOwnSchema(PG_CLASS.RELNAMESPACE))
                .unionAll(columns())
                .unionAll(DSL.select(constants(Address.PROC, PG_PROC.OID))
                        .select(GRANTEE, PRIVILEGE, GRANTABLE)
                        .from(PG_PROC)
                        .leftJoin(granted(PG_PROC.PROACL))
                        .on(GRANTEE.ne(PG_PROC.PROOWNER))
                        .where(PG_PROC.PROACL.isNotNull())
                        .and(PG_PROC.OID.ge(FIRST_OWN_OID)))
                .unionAll(DSL.select(constants(Address.TYPE, PG_TYPE.OID))
                        .select(GRANTEE, PRIVILEGE, GRANTABLE)
                        .from(PG_TYPE)
                        .leftJoin(granted(PG_TYPE.TYPACL))
                        .on(GRANTEE.ne(PG_TYPE.TYPOWNER))
                        .where(PG_TYPE.TYPACL.isNotNull())
                        .and(PG_TYPE.OID.ge(FIRST_OWN_OID)))
                .unionAll(DSL.select(constants(Address.NAMESPACE, PG_NAMESPACE.OID))
                        .select(GRANTEE, PRIVILEGE, GRANTABLE)
                        .from(PG_NAMESPACE)
                        .leftJoin(granted(PG_NAMESPACE.NSPACL))
                        .on(GRANTEE.ne(PG_NAMESPACE.NSPOWNER))
                        .where(PG_NAMESPACE.NSPACL.isNotNull())
                        .and(isOwnSchema()))
                .unionAll(initialOfPublicSchema());
    }

    private static Select<? extends Record> columns() {
        return DSL.select(DSL.inline(Address.RELATION).as(CLASS), PG_ATTRIBUTE.ATTRELID.as(OBJECT))
                .select(DSL.cast(PG_ATTRIBUTE.ATTNUM, Integer.class).as(COLUMN))
                .select(GRANTEE, PRIVILEGE, GRANTABLE)
                .from(PG_ATTRIBUTE)
                .join(PG_CLASS)
                .on(PG_CLASS.OID.eq(PG_ATTRIBUTE.ATTRELID))
                .leftJoin(granted(PG_ATTRIBUTE.ATTACL))
                .on(GRANTEE.ne(PG_CLASS.RELOWNER))
                .where(PG_ATTRIBUTE.ATTACL.isNotNull())
                .and(PG_ATTRIBUTE.ATTRELID.ge(FIRST_OWN_OID))
                .and(PG_ATTRIBUTE.ATTNUM.gt(DSL.inline((short) 0)))
                .and(DSL.not(PG_ATTRIBUTE.ATTISDROPPED));
    }

    /** Marked by a negative column number. */
    private static Select<? extends Record> initialOfPublicSchema() {
        Field<String[]> initial = CatalogTables.field("pg_init_privs", "initprivs", String[].class);
        return DSL.select(DSL.inline(Address.NAMESPACE).as(CLASS), PG_NAMESPACE.OID.as(OBJECT))
                .select(DSL.inline(-1).as(COLUMN))
                .select(GRANTEE, PRIVILEGE, GRANTABLE)
                .from(CatalogTables.table("pg_init_privs"))
                .join(PG_NAMESPACE)
                .on(PG_NAMESPACE.OID.eq(CatalogTables.oid("pg_init_privs", "objoid")))
                .leftJoin(granted(initial))
                .on(GRANTEE.ne(PG_NAMESPACE.NSPOWNER))
                .where(PG_NAMESPACE.NSPNAME.eq(DSL.inline("public")))
                .and(CatalogTables.oid("pg_init_privs", "classoid").eq(DSL.inline(Address.NAMESPACE)));
    }

    private static List<Field<?>> constants(long catalog, Field<Long> oid) {
        return List.of(
                DSL.inline(catalog).as(CLASS), oid.as(OBJECT), DSL.inline(0).as(COLUMN));
    }

    private static Table<?> granted(Field<String[]> acl) {
        return DSL.lateral(DSL.table("pg_catalog.aclexplode({0})", acl)).as("granted");
    }
}
