package org.ddsmigrate.catalog;

import static org.ddsmigrate.catalog.Catalog.FIRST_OWN_OID;
import static org.ddsmigrate.catalog.Catalog.call;
import static org.jooq.meta.postgres.pg_catalog.Tables.PG_COLLATION;
import static org.jooq.meta.postgres.pg_catalog.Tables.PG_CONSTRAINT;
import static org.jooq.meta.postgres.pg_catalog.Tables.PG_ENUM;
import static org.jooq.meta.postgres.pg_catalog.Tables.PG_NAMESPACE;
import static org.jooq.meta.postgres.pg_catalog.Tables.PG_TYPE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ddsmigrate.schema.CompositeType;
import org.ddsmigrate.schema.DomainType;
import org.ddsmigrate.schema.EnumType;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.SchemaObject;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.meta.postgres.pg_catalog.tables.PgType;
import org.jspecify.annotations.Nullable;

/** Reads enums, domains, composite types, and, through {@link RangeReader}, ranges. */
final class Types {
    private static final PgType BASE = PG_TYPE.as("base");
    private static final Field<String> BASE_TYPE = call(
                    "format_type", String.class, PG_TYPE.TYPBASETYPE, PG_TYPE.TYPTYPMOD)
            .as("base_type");
    private static final Field<String> DEFAULT = call(
                    "pg_get_expr", String.class, CatalogTables.tree("pg_type", "typdefaultbin"), DSL.inline(0L))
            .as("default_value");

    private final Reading reading;
    private final Relations relations;
    private final Attributes attributes;
    private final Result<? extends Record> rows;
    private final Map<Long, QualifiedName> names = new HashMap<>();
    private final Map<Long, List<DomainType.Check>> checks = new HashMap<>();
    private final Map<Long, List<String>> labels = new HashMap<>();

    private Types(Reading reading, Relations relations, Attributes attributes, Result<? extends Record> rows) {
        this.reading = reading;
        this.relations = relations;
        this.attributes = attributes;
        this.rows = rows;
    }

    static Types read(Reading reading, Relations relations, Attributes attributes) {
        Types types =
                new Types(reading, relations, attributes, reading.catalog().fetch("types", version -> typesQuery()));
        types.readNames();
        types.readLabels();
        return types;
    }

    private void readNames() {
        for (Record row : rows) {
            long oid = row.get(PG_TYPE.OID);
            Address address = new Address(Address.TYPE, oid);
            reading.name(row.get(PG_TYPE.TYPNAMESPACE), row.get(PG_TYPE.TYPNAME))
                    .ifPresent(name -> names.put(oid, name));
            if (row.get(PG_TYPE.TYPARRAY) != 0) {
                reading.alias(new Address(Address.TYPE, row.get(PG_TYPE.TYPARRAY)), address);
            }
            if (row.get(PG_TYPE.TYPRELID) != 0 && !reading.isExtensionMember(Address.TYPE, oid)) {
                reading.alias(address, new Address(Address.RELATION, row.get(PG_TYPE.TYPRELID)));
            }
        }
    }

    private void readLabels() {
        for (Record row : reading.catalog().fetch("enum labels", version -> enumLabelsQuery())) {
            labels.computeIfAbsent(row.get(PG_ENUM.ENUMTYPID), oid -> new ArrayList<>())
                    .add(row.get(PG_ENUM.ENUMLABEL));
        }
    }

    /** The name of a type in a schema that is read. */
    Optional<QualifiedName> name(long oid) {
        return Optional.ofNullable(names.get(oid));
    }

    /** A constraint that turned out to be a domain's. */
    void addConstraint(long domain, Record row) {
        long oid = row.get(PG_CONSTRAINT.OID);
        reading.alias(new Address(Address.CONSTRAINT, oid), new Address(Address.TYPE, domain));
        if (row.get(PG_CONSTRAINT.CONTYPE).equals("c")) {
            checks.computeIfAbsent(domain, d -> new ArrayList<>())
                    .add(new DomainType.Check(
                            new Identifier(row.get(PG_CONSTRAINT.CONNAME)),
                            ConstraintReader.expression(row),
                            row.get(PG_CONSTRAINT.CONVALIDATED),
                            reading.comments().of(Address.CONSTRAINT, oid)));
        }
    }

    void addAll() {
        for (Record row : rows) {
            long oid = row.get(PG_TYPE.OID);
            reading.ours(Address.TYPE, oid, row.get(PG_TYPE.TYPNAMESPACE), row.get(PG_TYPE.TYPNAME))
                    .ifPresent(name -> add(oid, name, row));
        }
        new RangeReader(reading, this).read();
    }

    private void add(long oid, QualifiedName name, Record row) {
        switch (row.get(PG_TYPE.TYPTYPE)) {
            case "e" -> add(oid, new EnumType(name, labels.getOrDefault(oid, List.of()), comment(oid)));
            case "d" -> add(oid, domain(oid, name, row));
            case "c" ->
                relations
                        .ours(row.get(PG_TYPE.TYPRELID))
                        .filter(relation -> relation.kind() == 'c')
                        .ifPresent(relation -> addComposite(oid, relation));
            case "b" -> {
                if (!row.get(PG_TYPE.TYPCATEGORY).equals("A")) {
                    reading.addUnmanaged("base type", name.toString());
                }
            }
            case "p" -> reading.addUnmanaged("shell type", name.toString());
            default -> {
                // Ranges are read on their own, multiranges with them.
            }
        }
    }

    private void add(long oid, SchemaObject type) {
        reading.add(Address.TYPE, oid, type);
    }

    private Optional<String> comment(long oid) {
        return reading.comments().of(Address.TYPE, oid);
    }

    private DomainType domain(long oid, QualifiedName name, Record row) {
        List<DomainType.Check> sorted = checks.getOrDefault(oid, List.of()).stream()
                .sorted(Comparator.comparing(DomainType.Check::name))
                .toList();
        return new DomainType(
                name,
                row.get(BASE_TYPE),
                collation(row.get(PG_NAMESPACE.NSPNAME), row.get(PG_COLLATION.COLLNAME)),
                Optional.ofNullable(row.get(DEFAULT)),
                row.get(PG_TYPE.TYPNOTNULL),
                sorted,
                comment(oid));
    }

    private void addComposite(long oid, Relations.Relation relation) {
        List<CompositeType.Attribute> parts = attributes.of(relation.oid()).stream()
                .map(attribute -> new CompositeType.Attribute(
                        attribute.name(),
                        attribute.type(),
                        attribute.collation(),
                        reading.comments().of(Address.RELATION, relation.oid(), attribute.number())))
                .toList();
        add(oid, new CompositeType(relation.name(), parts, comment(oid)));
        reading.address(Address.RELATION, relation.oid(), ObjectRef.of(ObjectKind.COMPOSITE, relation.name()));
    }

    private static Optional<QualifiedName> collation(@Nullable String schema, @Nullable String name) {
        return schema == null || name == null ? Optional.empty() : Optional.of(QualifiedName.of(schema, name));
    }

    private static Select<? extends Record> typesQuery() {
        return DSL.select(
                        PG_TYPE.OID,
                        PG_TYPE.TYPNAME,
                        PG_TYPE.TYPNAMESPACE,
                        PG_TYPE.TYPTYPE,
                        PG_TYPE.TYPRELID,
                        PG_TYPE.TYPARRAY,
                        PG_TYPE.TYPCATEGORY,
                        PG_TYPE.TYPISDEFINED,
                        PG_TYPE.TYPNOTNULL,
                        BASE_TYPE,
                        DEFAULT,
                        PG_COLLATION.COLLNAME,
                        PG_NAMESPACE.NSPNAME)
                .from(PG_TYPE)
                .leftJoin(BASE)
                .on(BASE.OID.eq(PG_TYPE.TYPBASETYPE))
                .leftJoin(PG_COLLATION)
                .on(PG_COLLATION.OID.eq(PG_TYPE.TYPCOLLATION))
                .and(PG_TYPE.TYPCOLLATION.ne(BASE.TYPCOLLATION))
                .leftJoin(PG_NAMESPACE)
                .on(PG_NAMESPACE.OID.eq(PG_COLLATION.COLLNAMESPACE))
                .where(PG_TYPE.OID.ge(FIRST_OWN_OID));
    }

    private static Select<? extends Record> enumLabelsQuery() {
        return DSL.select(PG_ENUM.ENUMTYPID, PG_ENUM.ENUMLABEL)
                .from(PG_ENUM)
                .where(PG_ENUM.ENUMTYPID.ge(FIRST_OWN_OID))
                .orderBy(PG_ENUM.ENUMTYPID, PG_ENUM.ENUMSORTORDER);
    }
}
