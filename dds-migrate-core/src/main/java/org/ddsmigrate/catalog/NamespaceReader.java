package org.ddsmigrate.catalog;

import static org.ddsmigrate.catalog.Catalog.isOwnSchema;
import static org.jooq.meta.postgres.pg_catalog.Tables.PG_NAMESPACE;

import java.util.Optional;
import org.ddsmigrate.catalog.CatalogTables.PgRoles;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.Namespace;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** Reads schemas, and the names of roles that privileges and policies speak of. */
final class NamespaceReader {
    private static final String INITIAL_COMMENT_OF_PUBLIC = "standard public schema";

    private final Reading reading;

    NamespaceReader(Reading reading) {
        this.reading = reading;
    }

    void read() {
        for (Record row : reading.catalog().fetch("schemas", version -> schemasQuery())) {
            long oid = row.get(PG_NAMESPACE.OID);
            Identifier name = new Identifier(row.get(PG_NAMESPACE.NSPNAME));
            reading.addNamespace(oid, name);
            Optional<String> comment = reading.comments()
                    .of(Address.NAMESPACE, oid)
                    .filter(text -> !name.value().equals("public") || !text.equals(INITIAL_COMMENT_OF_PUBLIC));
            boolean ours = !reading.isExtensionMember(Address.NAMESPACE, oid);
            if (ours && !reading.scope().leavesOutSchema(name)) {
                reading.add(Address.NAMESPACE, oid, new Namespace(name, comment));
            }
        }
        for (Record row : reading.catalog().fetch("roles", version -> rolesQuery())) {
            reading.addRole(row.get(PgRoles.OID), new Identifier(row.get(PgRoles.ROLNAME)));
        }
    }

    private static Select<? extends Record> schemasQuery() {
        return DSL.select(PG_NAMESPACE.OID, PG_NAMESPACE.NSPNAME)
                .from(PG_NAMESPACE)
                .where(isOwnSchema());
    }

    private static Select<? extends Record> rolesQuery() {
        return DSL.select(PgRoles.OID, PgRoles.ROLNAME).from(PgRoles.TABLE);
    }
}
