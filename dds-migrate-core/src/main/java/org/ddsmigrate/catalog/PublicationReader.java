package org.ddsmigrate.catalog;

import static org.ddsmigrate.catalog.Catalog.FIRST_OWN_OID;
import static org.ddsmigrate.catalog.Catalog.call;
import static org.jooq.meta.postgres.pg_catalog.Tables.PG_NAMESPACE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ddsmigrate.catalog.CatalogTables.PgPublication;
import org.ddsmigrate.catalog.CatalogTables.PgPublicationNamespace;
import org.ddsmigrate.catalog.CatalogTables.PgPublicationRel;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.Publication;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** Reads publications with what they publish. */
final class PublicationReader {
    private static final Field<String> TABLE_NAME = DSL.field(
                    "{0}::pg_catalog.regclass::pg_catalog.text", String.class, PgPublicationRel.PRRELID)
            .as("table_name");
    private static final Field<String> CONDITION =
            call("pg_get_expr", String.class, PgPublicationRel.PRQUAL, PgPublicationRel.PRRELID);
    private static final Field<String> COLUMNS = DSL.field(
            "(select pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ', ' order by a.attnum)"
                    + " from pg_catalog.pg_attribute a where a.attrelid = {0}"
                    + " and a.attnum = any (({1})::pg_catalog.int2[]))",
            String.class, PgPublicationRel.PRRELID, PgPublicationRel.PRATTRS);
    private static final Field<String> WHERE = DSL.field(DSL.name("condition"), String.class);
    private static final Field<String> LIST = DSL.field(DSL.name("columns"), String.class);
    private static final Field<String> SCHEMA_NAME =
            call("quote_ident", String.class, PG_NAMESPACE.NSPNAME).as("schema_name");
    private static final Field<String> GENERATED = DSL.field(DSL.name("generated"), String.class);

    private final Reading reading;
    private final Relations relations;
    private final Map<Long, List<String>> targets = new HashMap<>();

    PublicationReader(Reading reading, Relations relations) {
        this.reading = reading;
        this.relations = relations;
    }

    void read() {
        Catalog catalog = reading.catalog();
        readTables(catalog);
        if (catalog.version() >= 15) {
            readSchemas(catalog);
        }
        for (Record row : catalog.fetch("publications", PublicationReader::publicationsQuery)) {
            long oid = row.get(PgPublication.OID);
            if (!reading.isExtensionMember(Address.PUBLICATION, oid)) {
                reading.add(Address.PUBLICATION, oid, publication(oid, row));
            }
        }
    }

    private void readTables(Catalog catalog) {
        for (Record row : catalog.fetch("published tables", PublicationReader::publishedTablesQuery)) {
            if (relations.ours(row.get(PgPublicationRel.PRRELID)).isPresent()) {
                // ONLY: PostgreSQL keeps a row for each inheriting table as well.
                String list = Optional.ofNullable(row.get(LIST))
                        .map(c -> " (" + c + ")")
                        .orElse("");
                String where = Optional.ofNullable(row.get(WHERE))
                        .map(c -> " WHERE (" + c + ")")
                        .orElse("");
                add(
                        row.get(PgPublicationRel.PRPUBID),
                        new Address(Address.PUBLICATION_TABLE, row.get(PgPublicationRel.OID)),
                        "TABLE ONLY " + row.get(TABLE_NAME) + list + where);
            }
        }
    }

    private void readSchemas(Catalog catalog) {
        for (Record row : catalog.fetch("published schemas", version -> publishedSchemasQuery())) {
            add(
                    row.get(PgPublicationNamespace.PNPUBID),
                    new Address(Address.PUBLICATION_NAMESPACE, row.get(PgPublicationNamespace.OID)),
                    "TABLES IN SCHEMA " + row.get(SCHEMA_NAME));
        }
    }

    private void add(long publication, Address address, String target) {
        targets.computeIfAbsent(publication, oid -> new ArrayList<>()).add(target);
        reading.alias(address, new Address(Address.PUBLICATION, publication));
    }

    private Publication publication(long oid, Record row) {
        return new Publication(
                new Identifier(row.get(PgPublication.PUBNAME)),
                row.get(PgPublication.PUBALLTABLES),
                targets.getOrDefault(oid, List.of()).stream().sorted().toList(),
                options(row),
                reading.comments().of(Address.PUBLICATION, oid));
    }

    /** Those that are not what CREATE PUBLICATION assumes. */
    private static Map<String, String> options(Record row) {
        List<String> published = new ArrayList<>();
        if (row.get(PgPublication.PUBINSERT)) {
            published.add("insert");
        }
        if (row.get(PgPublication.PUBUPDATE)) {
            published.add("update");
        }
        if (row.get(PgPublication.PUBDELETE)) {
            published.add("delete");
        }
        if (row.get(PgPublication.PUBTRUNCATE)) {
            published.add("truncate");
        }
        Map<String, String> options = new TreeMap<>();
        if (published.size() < 4) {
            options.put("publish", String.join(", ", published));
        }
        if (row.get(PgPublication.PUBVIAROOT)) {
            options.put("publish_via_partition_root", "true");
        }
        if (row.get(GENERATED).equals("s")) {
            options.put("publish_generated_columns", "stored");
        }
        return options;
    }

    private static Select<? extends Record> publicationsQuery(int version) {
        return DSL.select(
                        PgPublication.OID,
                        PgPublication.PUBNAME,
                        PgPublication.PUBALLTABLES,
                        PgPublication.PUBINSERT,
                        PgPublication.PUBUPDATE,
                        PgPublication.PUBDELETE,
                        PgPublication.PUBTRUNCATE,
                        PgPublication.PUBVIAROOT,
                        (version >= 18 ? PgPublication.PUBGENCOLS : DSL.inline("n")).as(GENERATED))
                .from(PgPublication.TABLE)
                .where(PgPublication.OID.ge(FIRST_OWN_OID));
    }

    private static Select<? extends Record> publishedTablesQuery(int version) {
        return DSL.select(
                        PgPublicationRel.OID,
                        PgPublicationRel.PRPUBID,
                        PgPublicationRel.PRRELID,
                        TABLE_NAME,
                        (version >= 15 ? CONDITION : DSL.inline((String) null)).as(WHERE),
                        (version >= 15 ? COLUMNS : DSL.inline((String) null)).as(LIST))
                .from(PgPublicationRel.TABLE)
                .where(PgPublicationRel.OID.ge(FIRST_OWN_OID));
    }

    private static Select<? extends Record> publishedSchemasQuery() {
        return DSL.select(PgPublicationNamespace.OID, PgPublicationNamespace.PNPUBID, SCHEMA_NAME)
                .from(PgPublicationNamespace.TABLE)
                .join(PG_NAMESPACE)
                .on(PG_NAMESPACE.OID.eq(PgPublicationNamespace.PNNSPID));
    }
}
