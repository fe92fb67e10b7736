package org.ddsmigrate.catalog;

import static org.ddsmigrate.catalog.Catalog.FIRST_OWN_OID;
import static org.ddsmigrate.catalog.Catalog.inOwnSchema;
import static org.ddsmigrate.catalog.CatalogTables.text;
import static org.jooq.meta.postgres.pg_catalog.Tables.PG_COLLATION;

import java.util.Optional;
import org.ddsmigrate.schema.Collation;
import org.ddsmigrate.schema.QualifiedName;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** Reads collations; where the catalog keeps a provider's locale differs between versions. */
final class CollationReader {
    private static final Field<String> COLLLOCALE = text("pg_collation", "colllocale");
    private static final Field<String> COLLICURULES = text("pg_collation", "collicurules");
    private static final Field<String> LOCALE = DSL.field(DSL.name("locale"), String.class);
    private static final Field<String> RULES = DSL.field(DSL.name("rules"), String.class);

    private final Reading reading;

    CollationReader(Reading reading) {
        this.reading = reading;
    }

    void read() {
        Catalog catalog = reading.catalog();
        for (Record row : catalog.fetch("collations", CollationReader::query)) {
            long oid = row.get(PG_COLLATION.OID);
            reading.ours(Address.COLLATION, oid, row.get(PG_COLLATION.COLLNAMESPACE), row.get(PG_COLLATION.COLLNAME))
                    .ifPresent(name -> reading.add(Address.COLLATION, oid, collation(oid, name, row)));
        }
    }

    private static Field<String> locale(int version) {
        if (version >= 17) {
            return COLLLOCALE;
        }
        return version >= 15 ? PG_COLLATION.COLLICULOCALE : PG_COLLATION.COLLCOLLATE;
    }

    private Collation collation(long oid, QualifiedName name, Record row) {
        boolean libc = row.get(PG_COLLATION.COLLPROVIDER).equals("c");
        return new Collation(
                name,
                switch (row.get(PG_COLLATION.COLLPROVIDER)) {
                    case "i" -> "icu";
                    case "b" -> "builtin";
                    default -> "libc";
                },
                libc ? row.get(PG_COLLATION.COLLCOLLATE) : row.get(LOCALE),
                libc ? Optional.of(row.get(PG_COLLATION.COLLCTYPE)) : Optional.empty(),
                row.get(PG_COLLATION.COLLISDETERMINISTIC),
                Optional.ofNullable(row.get(RULES)),
                reading.comments().of(Address.COLLATION, oid));
    }

    private static Select<? extends Record> query(int version) {
        return DSL.select(
                        PG_COLLATION.OID,
                        PG_COLLATION.COLLNAME,
                        PG_COLLATION.COLLNAMESPACE,
                        PG_COLLATION.COLLPROVIDER,
                        PG_COLLATION.COLLISDETERMINISTIC,
                        PG_COLLATION.COLLCOLLATE,
                        PG_COLLATION.COLLCTYPE,
                        locale(version).as(LOCALE),
                        (version >= 16 ? COLLICURULES : DSL.inline((String) null)).as(RULES))
                .from(PG_COLLATION)
                .where(PG_COLLATION.OID.ge(FIRST_OWN_OID))
                .and(inOwnSchema(PG_COLLATION.COLLNAMESPACE));
    }
}
