package org.ddsmigrate.catalog;

import static org.ddsmigrate.catalog.Catalog.FIRST_OWN_OID;
import static org.ddsmigrate.catalog.Catalog.call;
import static org.jooq.meta.postgres.pg_catalog.Tables.PG_COLLATION;
import static org.jooq.meta.postgres.pg_catalog.Tables.PG_NAMESPACE;
import static org.jooq.meta.postgres.pg_catalog.Tables.PG_PROC;
import static org.jooq.meta.postgres.pg_catalog.Tables.PG_TYPE;

import java.util.List;
import java.util.Optional;
import org.ddsmigrate.catalog.CatalogTables.PgOpclass;
import org.ddsmigrate.catalog.CatalogTables.PgRange;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.RangeType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.meta.postgres.pg_catalog.tables.PgNamespace;
import org.jooq.meta.postgres.pg_catalog.tables.PgProc;
import org.jooq.meta.postgres.pg_catalog.tables.PgType;

/** Reads range types. */
final class RangeReader {
    private static final PgType SUBTYPE = PG_TYPE.as("subtype");
    private static final PgNamespace CLASS_SCHEMA = PG_NAMESPACE.as("class_schema");
    private static final PgNamespace COLLATION_SCHEMA = PG_NAMESPACE.as("collation_schema");
    private static final PgProc CANONICAL = PG_PROC.as("canonical");
    private static final PgNamespace CANONICAL_SCHEMA = PG_NAMESPACE.as("canonical_schema");
    private static final PgProc DIFF = PG_PROC.as("diff");
    private static final PgNamespace DIFF_SCHEMA = PG_NAMESPACE.as("diff_schema");
    private static final Field<String> SUBTYPE_NAME = call(
                    "format_type", String.class, PgRange.RNGSUBTYPE, DSL.inline((Integer) null))
            .as("subtype_name");

    private final Reading reading;
    private final Types types;

    RangeReader(Reading reading, Types types) {
        this.reading = reading;
        this.types = types;
    }

    void read() {
        for (Record row : reading.catalog().fetch("ranges", version -> query())) {
            long oid = row.get(PgRange.RNGTYPID);
            long multirange = row.get(PgRange.RNGMULTITYPID);
            Address address = new Address(Address.TYPE, oid);
            reading.alias(new Address(Address.TYPE, multirange), address);
            Optional<QualifiedName> name =
                    reading.ours(Address.TYPE, oid, row.get(PG_TYPE.TYPNAMESPACE), row.get(PG_TYPE.TYPNAME));
            if (name.isPresent() && types.name(multirange).isPresent()) {
                reading.add(
                        Address.TYPE,
                        oid,
                        range(name.get(), types.name(multirange).get(), row));
            }
        }
        reading.edges().madeWithTypes().forEach(reading::alias);
    }

    private static Select<Record> query() {
        return DSL.select(List.of(
                        PgRange.RNGTYPID,
                        PgRange.RNGMULTITYPID,
                        PG_TYPE.TYPNAME,
                        PG_TYPE.TYPNAMESPACE,
                        SUBTYPE_NAME,
                        CLASS_SCHEMA.NSPNAME,
                        PgOpclass.OPCNAME,
                        COLLATION_SCHEMA.NSPNAME,
                        PG_COLLATION.COLLNAME,
                        CANONICAL_SCHEMA.NSPNAME,
                        CANONICAL.PRONAME,
                        DIFF_SCHEMA.NSPNAME,
                        DIFF.PRONAME))
                .from(PgRange.TABLE)
                .join(PG_TYPE)
                .on(PG_TYPE.OID.eq(PgRange.RNGTYPID))
                .join(SUBTYPE)
                .on(SUBTYPE.OID.eq(PgRange.RNGSUBTYPE))
                .leftJoin(PgOpclass.TABLE)
                .on(PgOpclass.OID.eq(PgRange.RNGSUBOPC))
                .and(DSL.not(PgOpclass.OPCDEFAULT))
                .leftJoin(CLASS_SCHEMA)
                .on(CLASS_SCHEMA.OID.eq(PgOpclass.OPCNAMESPACE))
                .leftJoin(PG_COLLATION)
                .on(PG_COLLATION.OID.eq(PgRange.RNGCOLLATION))
                .and(PgRange.RNGCOLLATION.ne(SUBTYPE.TYPCOLLATION))
                .leftJoin(COLLATION_SCHEMA)
                .on(COLLATION_SCHEMA.OID.eq(PG_COLLATION.COLLNAMESPACE))
                .leftJoin(CANONICAL)
                .on(CANONICAL.OID.eq(PgRange.RNGCANONICAL))
                .leftJoin(CANONICAL_SCHEMA)
                .on(CANONICAL_SCHEMA.OID.eq(CANONICAL.PRONAMESPACE))
                .leftJoin(DIFF)
                .on(DIFF.OID.eq(PgRange.RNGSUBDIFF))
                .leftJoin(DIFF_SCHEMA)
                .on(DIFF_SCHEMA.OID.eq(DIFF.PRONAMESPACE))
                .where(PgRange.RNGTYPID.ge(FIRST_OWN_OID));
    }

    private RangeType range(QualifiedName name, QualifiedName multirange, Record row) {
        return new RangeType(
                name,
                row.get(SUBTYPE_NAME),
                named(row, CLASS_SCHEMA.NSPNAME, PgOpclass.OPCNAME),
                named(row, COLLATION_SCHEMA.NSPNAME, PG_COLLATION.COLLNAME),
                named(row, CANONICAL_SCHEMA.NSPNAME, CANONICAL.PRONAME),
                named(row, DIFF_SCHEMA.NSPNAME, DIFF.PRONAME),
                multirange,
                reading.comments().of(Address.TYPE, row.get(PgRange.RNGTYPID)));
    }

    private static Optional<QualifiedName> named(Record row, Field<String> schema, Field<String> name) {
        return row.get(name) == null ? Optional.empty() : Optional.of(QualifiedName.of(row.get(schema), row.get(name)));
    }
}
