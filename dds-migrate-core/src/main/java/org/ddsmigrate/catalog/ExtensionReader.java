package org.ddsmigrate.catalog;

import static org.ddsmigrate.catalog.CatalogTables.text;
import static org.jooq.meta.postgres.pg_catalog.Tables.PG_NAMESPACE;

import java.util.Optional;
import org.ddsmigrate.catalog.CatalogTables.PgExtension;
import org.ddsmigrate.schema.Extension;
import org.ddsmigrate.schema.Identifier;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** Reads extensions; what they own becomes, for what refers to it, the extension itself. */
final class ExtensionReader {
    private static final Field<String> AVAILABLE_NAME = text("pg_available_extensions", "name");
    private static final Field<String> AVAILABLE_COMMENT = text("pg_available_extensions", "comment");

    private final Reading reading;

    ExtensionReader(Reading reading) {
        this.reading = reading;
    }

    void read() {
        for (Record row : reading.catalog().fetch("extensions", version -> query())) {
            add(row);
        }
        reading.edges()
                .extensionMembers()
                .forEach((member, extension) -> reading.alias(member, new Address(Address.EXTENSION, extension)));
    }

    private void add(Record row) {
        long oid = row.get(PgExtension.OID);
        // CREATE EXTENSION sets the comment of the extension's control file.
        Optional<String> given = Optional.ofNullable(row.get(AVAILABLE_COMMENT));
        Extension extension = new Extension(
                new Identifier(row.get(PgExtension.EXTNAME)),
                new Identifier(row.get(PG_NAMESPACE.NSPNAME)),
                row.get(PgExtension.EXTVERSION),
                reading.comments()
                        .of(Address.EXTENSION, oid)
                        .filter(comment -> given.filter(comment::equals).isEmpty()));
        reading.add(Address.EXTENSION, oid, extension);
    }

    private static Select<? extends Record> query() {
        return DSL.select(
                        PgExtension.OID,
                        PgExtension.EXTNAME,
                        PgExtension.EXTVERSION,
                        PG_NAMESPACE.NSPNAME,
                        AVAILABLE_COMMENT)
                .from(PgExtension.TABLE)
                .join(PG_NAMESPACE)
                .on(PG_NAMESPACE.OID.eq(PgExtension.EXTNAMESPACE))
                .leftJoin(CatalogTables.table("pg_available_extensions"))
                .on(AVAILABLE_NAME.eq(PgExtension.EXTNAME))
                .where(PgExtension.EXTNAME.ne(DSL.inline("plpgsql")));
    }
}
