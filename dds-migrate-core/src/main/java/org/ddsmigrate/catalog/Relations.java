package org.ddsmigrate.catalog;

import static org.ddsmigrate.catalog.Catalog.FIRST_OWN_OID;
import static org.ddsmigrate.catalog.Catalog.call;
import static org.ddsmigrate.catalog.Catalog.inOwnSchema;
import static org.jooq.meta.postgres.pg_catalog.Tables.PG_CLASS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ddsmigrate.catalog.CatalogTables.PgAm;
import org.ddsmigrate.catalog.CatalogTables.PgTablespace;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.Persistence;
import org.ddsmigrate.schema.QualifiedName;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.meta.postgres.pg_catalog.tables.PgClass;

/** The rows of {@code pg_class} for everything but indexes: tables, views, sequences, composite types. */
final class Relations {
    private static final PgClass TOAST = PG_CLASS.as("toast");
    private static final Field<String[]> TOAST_OPTIONS = TOAST.RELOPTIONS.as("toast_options");
    private static final Field<String> BOUND = call(
                    "pg_get_expr", String.class, CatalogTables.tree("pg_class", "relpartbound"), PG_CLASS.OID)
            .as("bound");
    private static final Field<String> PARTITION_KEY = DSL.when(
                    PG_CLASS.RELKIND.eq(DSL.inline("p")), call("pg_get_partkeydef", String.class, PG_CLASS.OID))
            .as("partition_key");
    private static final Field<String> QUERY = DSL.when(
                    PG_CLASS.RELKIND.in(DSL.inline("v"), DSL.inline("m")),
                    call("pg_get_viewdef", String.class, PG_CLASS.OID))
            .as("query");

    /** One relation that is to be read. */
    record Relation(long oid, QualifiedName name, char kind, Record row) {
        /** An ordinary or a partitioned table. */
        boolean isTable() {
            return kind == 'r' || kind == 'p';
        }

        boolean isView() {
            return kind == 'v' || kind == 'm';
        }

        Persistence persistence() {
            return row.get(PG_CLASS.RELPERSISTENCE).equals("u") ? Persistence.UNLOGGED : Persistence.PERMANENT;
        }

        Map<String, String> options() {
            Map<String, String> options = new TreeMap<>(StorageOptions.parse(row.get(PG_CLASS.RELOPTIONS)));
            options.putAll(StorageOptions.parse(row.get(TOAST_OPTIONS), "toast."));
            return options;
        }

        Optional<Identifier> accessMethod() {
            return Optional.ofNullable(row.get(PgAm.AMNAME))
                    .filter(method -> !method.equals("heap"))
                    .map(Identifier::new);
        }

        Optional<Identifier> tablespace() {
            return Optional.ofNullable(row.get(PgTablespace.SPCNAME)).map(Identifier::new);
        }

        Optional<String> partitionKey() {
            return Optional.ofNullable(row.get(PARTITION_KEY));
        }

        Optional<String> bound() {
            return Optional.ofNullable(row.get(BOUND));
        }

        String query() {
            return SqlText.statement(row.get(QUERY));
        }
    }

    private final Map<Long, QualifiedName> names = new HashMap<>();
    private final Map<Long, Relation> ours = new HashMap<>();

    static Relations read(Reading reading) {
        Relations relations = new Relations();
        for (Record row : reading.catalog().fetch("relations", version -> query())) {
            relations.add(reading, row);
        }
        return relations;
    }

    private static List<Field<String>> kinds(String... kinds) {
        List<Field<String>> inlined = new ArrayList<>();
        for (String kind : kinds) {
            inlined.add(DSL.inline(kind));
        }
        return inlined;
    }

    private void add(Reading reading, Record row) {
        long oid = row.get(PG_CLASS.OID);
        long namespace = row.get(PG_CLASS.RELNAMESPACE);
        String name = row.get(PG_CLASS.RELNAME);
        char kind = row.get(PG_CLASS.RELKIND).charAt(0);
        reading.name(namespace, name).ifPresent(qualified -> names.put(oid, qualified));
        reading.ours(Address.RELATION, oid, namespace, name).ifPresent(qualified -> {
            if (kind == 'f') {
                reading.addUnmanaged("foreign table", qualified.toString());
            } else {
                ours.put(oid, new Relation(oid, qualified, kind, row));
            }
        });
    }

    /** A relation that is to be read. */
    Optional<Relation> ours(long oid) {
        return Optional.ofNullable(ours.get(oid));
    }

    /** A table that is to be read. */
    Optional<Relation> ourTable(long oid) {
        return ours(oid).filter(Relation::isTable);
    }

    /** The name of any relation, of others' as well. */
    Optional<QualifiedName> name(long oid) {
        return Optional.ofNullable(names.get(oid));
    }

    Iterable<Relation> all() {
        return ours.values();
    }

    void leaveOut(long oid) {
        ours.remove(oid);
    }

    private static Select<? extends Record> query() {
        return DSL.select(
                        PG_CLASS.OID,
                        PG_CLASS.RELNAME,
                        PG_CLASS.RELNAMESPACE,
                        PG_CLASS.RELKIND,
                        PG_CLASS.RELTYPE,
                        PG_CLASS.RELOFTYPE,
                        PG_CLASS.RELPERSISTENCE,
                        PG_CLASS.RELROWSECURITY,
                        PG_CLASS.RELFORCEROWSECURITY,
                        PG_CLASS.RELISPOPULATED,
                        PG_CLASS.RELREPLIDENT,
                        PG_CLASS.RELOPTIONS,
                        TOAST_OPTIONS,
                        PgAm.AMNAME,
                        PgTablespace.SPCNAME,
                        BOUND,
                        PARTITION_KEY,
                        QUERY)
                .from(PG_CLASS)
                .leftJoin(TOAST)
                .on(TOAST.OID.eq(PG_CLASS.RELTOASTRELID))
                .leftJoin(PgAm.TABLE)
                .on(PgAm.OID.eq(PG_CLASS.RELAM))
                .leftJoin(PgTablespace.TABLE)
                .on(PgTablespace.OID.eq(PG_CLASS.RELTABLESPACE))
                .where(PG_CLASS.OID.ge(FIRST_OWN_OID))
                .and(PG_CLASS.RELPERSISTENCE.ne(DSL.inline("t")))
                .and(PG_CLASS.RELKIND.in(kinds("r", "p", "v", "m", "S", "c", "f")))
                .and(inOwnSchema(PG_CLASS.RELNAMESPACE));
    }
}
