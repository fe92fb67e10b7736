package org.ddsmigrate.catalog;

import static org.ddsmigrate.catalog.Catalog.FIRST_OWN_OID;
import static org.ddsmigrate.catalog.Catalog.call;
import static org.ddsmigrate.catalog.Catalog.inOwnSchema;
import static org.jooq.meta.postgres.pg_catalog.Tables.PG_ATTRDEF;
import static org.jooq.meta.postgres.pg_catalog.Tables.PG_ATTRIBUTE;
import static org.jooq.meta.postgres.pg_catalog.Tables.PG_CLASS;
import static org.jooq.meta.postgres.pg_catalog.Tables.PG_COLLATION;
import static org.jooq.meta.postgres.pg_catalog.Tables.PG_NAMESPACE;
import static org.jooq.meta.postgres.pg_catalog.Tables.PG_TYPE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.QualifiedName;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The columns of tables, views and composite types, in their order. */
final class Attributes {
    private static final Field<String> TYPE = call(
                    "format_type", String.class, PG_ATTRIBUTE.ATTTYPID, PG_ATTRIBUTE.ATTTYPMOD)
            .as("type");
    private static final Field<String> EXPRESSION = call(
                    "pg_get_expr", String.class, CatalogTables.tree("pg_attrdef", "adbin"), PG_ATTRDEF.ADRELID)
            .as("expression");
    private static final Field<Long> DEFAULT_OID = PG_ATTRDEF.OID.as("default_oid");
    private static final Field<Boolean> OWN_STORAGE =
            DSL.field(PG_ATTRIBUTE.ATTSTORAGE.ne(PG_TYPE.TYPSTORAGE)).as("own_storage");
    private static final Map<String, String> STORAGES =
            Map.of("p", "PLAIN", "e", "EXTERNAL", "m", "MAIN", "x", "EXTENDED");
    private static final Map<String, String> COMPRESSIONS = Map.of("p", "pglz", "l", "lz4");

    /** One column of a table, view or composite type. */
    record Attribute(Identifier name, int number, Record row) {
        String type() {
            return row.get(TYPE);
        }

        boolean notNull() {
            return row.get(PG_ATTRIBUTE.ATTNOTNULL);
        }

        /** {@code a} for ALWAYS, {@code d} for BY DEFAULT, or empty. */
        String identity() {
            return row.get(PG_ATTRIBUTE.ATTIDENTITY);
        }

        /** {@code s} for stored, {@code v} for virtual, or empty. */
        String generated() {
            return row.get(PG_ATTRIBUTE.ATTGENERATED);
        }

        /** Its default, or what it is computed from. */
        Optional<String> expression() {
            return Optional.ofNullable(row.get(EXPRESSION));
        }

        Optional<QualifiedName> collation() {
            return row.get(PG_COLLATION.COLLNAME) == null
                    ? Optional.empty()
                    : Optional.of(QualifiedName.of(row.get(PG_NAMESPACE.NSPNAME), row.get(PG_COLLATION.COLLNAME)));
        }

        Optional<String> storage() {
            return row.get(OWN_STORAGE)
                    ? Optional.ofNullable(STORAGES.get(row.get(PG_ATTRIBUTE.ATTSTORAGE)))
                    : Optional.empty();
        }

        Optional<String> compression() {
            return Optional.ofNullable(COMPRESSIONS.get(row.get(PG_ATTRIBUTE.ATTCOMPRESSION)));
        }

        Optional<Integer> statistics() {
            return Optional.ofNullable(row.get(PG_ATTRIBUTE.ATTSTATTARGET)).filter(target -> target >= 0);
        }

        Map<String, String> options() {
            return StorageOptions.parse(row.get(PG_ATTRIBUTE.ATTOPTIONS));
        }

        /** Whether it comes from a parent table alone. */
        boolean inherited() {
            return row.get(PG_ATTRIBUTE.ATTINHCOUNT) > 0 && !row.get(PG_ATTRIBUTE.ATTISLOCAL);
        }
    }

    /** A column by its relation and number. */
    record Place(long relation, int column) {}

    private final Map<Long, List<Attribute>> ofRelation = new HashMap<>();
    private final Map<Long, Place> ofDefault = new HashMap<>();

    static Attributes read(Reading reading) {
        Attributes attributes = new Attributes();
        for (Record row : reading.catalog().fetch("columns", version -> query())) {
            attributes.add(row);
        }
        return attributes;
    }

    private void add(Record row) {
        long relation = row.get(PG_ATTRIBUTE.ATTRELID);
        int number = row.get(PG_ATTRIBUTE.ATTNUM);
        ofRelation
                .computeIfAbsent(relation, oid -> new ArrayList<>())
                .add(new Attribute(new Identifier(row.get(PG_ATTRIBUTE.ATTNAME)), number, row));
        @Nullable Long expression = row.get(DEFAULT_OID);
        if (expression != null) {
            ofDefault.put(expression, new Place(relation, number));
        }
    }

    List<Attribute> of(long relation) {
        return ofRelation.getOrDefault(relation, List.of());
    }

    /** The column that a default, or a generated column's expression, belongs to. */
    Optional<Place> ofDefault(long oid) {
        return Optional.ofNullable(ofDefault.get(oid));
    }

    /** The name of a column by its number. */
    Optional<Identifier> name(long relation, int number) {
        return of(relation).stream()
                .filter(attribute -> attribute.number() == number)
                .map(Attribute::name)
                .findFirst();
    }

    /** The names of columns by their numbers. */
    List<Identifier> names(long relation, Short @Nullable [] numbers) {
        List<Identifier> names = new ArrayList<>();
        if (numbers != null) {
            for (short number : numbers) {
                name(relation, number).ifPresent(names::add);
            }
        }
        return names;
    }

    private static Select<? extends Record> query() {
        return DSL.select(
                        PG_ATTRIBUTE.ATTRELID,
                        PG_ATTRIBUTE.ATTNUM,
                        PG_ATTRIBUTE.ATTNAME,
                        TYPE,
                        PG_ATTRIBUTE.ATTNOTNULL,
                        PG_ATTRIBUTE.ATTIDENTITY,
                        PG_ATTRIBUTE.ATTGENERATED,
                        PG_ATTRIBUTE.ATTSTORAGE,
                        OWN_STORAGE,
                        PG_ATTRIBUTE.ATTCOMPRESSION,
                        PG_ATTRIBUTE.ATTSTATTARGET,
                        PG_ATTRIBUTE.ATTOPTIONS,
                        PG_ATTRIBUTE.ATTISLOCAL,
                        PG_ATTRIBUTE.ATTINHCOUNT,
                        DEFAULT_OID,
                        EXPRESSION,
                        PG_COLLATION.COLLNAME,
                        PG_NAMESPACE.NSPNAME)
                .from(PG_ATTRIBUTE)
                .join(PG_CLASS)
                .on(PG_CLASS.OID.eq(PG_ATTRIBUTE.ATTRELID))
                .join(PG_TYPE)
                .on(PG_TYPE.OID.eq(PG_ATTRIBUTE.ATTTYPID))
                .leftJoin(PG_ATTRDEF)
                .on(PG_ATTRDEF.ADRELID.eq(PG_ATTRIBUTE.ATTRELID))
                .and(PG_ATTRDEF.ADNUM.eq(PG_ATTRIBUTE.ATTNUM))
                .leftJoin(PG_COLLATION)
                .on(PG_COLLATION.OID.eq(PG_ATTRIBUTE.ATTCOLLATION))
                .and(PG_ATTRIBUTE.ATTCOLLATION.ne(PG_TYPE.TYPCOLLATION))
                .leftJoin(PG_NAMESPACE)
                .on(PG_NAMESPACE.OID.eq(PG_COLLATION.COLLNAMESPACE))
                .where(PG_ATTRIBUTE.ATTRELID.ge(FIRST_OWN_OID))
                .and(PG_ATTRIBUTE.ATTNUM.gt(DSL.inline((short) 0)))
                .and(DSL.not(PG_ATTRIBUTE.ATTISDROPPED))
                .and(PG_CLASS.RELKIND.in(
                        DSL.inline("r"), DSL.inline("p"), DSL.inline("v"), DSL.inline("m"), DSL.inline("c")))
                .and(inOwnSchema(PG_CLASS.RELNAMESPACE))
                .orderBy(PG_ATTRIBUTE.ATTRELID, PG_ATTRIBUTE.ATTNUM);
    }
}
