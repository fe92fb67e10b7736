package org.ddsmigrate.catalog;

import static org.ddsmigrate.catalog.Catalog.FIRST_OWN_OID;
import static org.ddsmigrate.catalog.Catalog.call;
import static org.ddsmigrate.catalog.Catalog.inOwnSchema;
import static org.jooq.meta.postgres.pg_catalog.Tables.PG_DEPEND;
import static org.jooq.meta.postgres.pg_catalog.Tables.PG_PROC;

import java.util.Optional;
import org.ddsmigrate.catalog.CatalogTables.PgLanguage;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.Routine;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.meta.postgres.pg_catalog.tables.PgDepend;

/** Reads functions and procedures. */
final class RoutineReader {
    private static final Condition NO_AGGREGATE = PG_PROC.PROKIND.ne(DSL.inline("a"));
    private static final Field<String> ARGUMENTS = call(
                    "oidvectortypes", String.class, PG_PROC.PROARGTYPES.coerce(Object.class))
            .as("arguments");
    private static final Field<String> SIGNATURE = call("pg_get_function_identity_arguments", String.class, PG_PROC.OID)
            .as("signature");
    private static final Field<String> RESULT =
            call("pg_get_function_result", String.class, PG_PROC.OID).as("result");
    private static final Field<String> DEFINITION =
            call("pg_get_functiondef", String.class, PG_PROC.OID).as("definition");

    private final Reading reading;

    RoutineReader(Reading reading) {
        this.reading = reading;
    }

    void read() {
        for (Record row : reading.catalog().fetch("routines", version -> query())) {
            add(row);
        }
    }

    /** Extensions bring hundreds of functions; their text is better not printed at all. */
    static Condition notOfExtension() {
        PgDepend member = PG_DEPEND.as("member");
        return DSL.notExists(DSL.selectOne()
                .from(member)
                .where(member.CLASSID.eq(DSL.inline(Address.PROC)))
                .and(member.OBJID.eq(PG_PROC.OID))
                .and(member.DEPTYPE.eq(DSL.inline("e"))));
    }

    private void add(Record row) {
        long oid = row.get(PG_PROC.OID);
        boolean constructor =
                reading.edges().makerOf(new Address(Address.PROC, oid)).isPresent();
        Optional<QualifiedName> name = constructor
                ? Optional.empty()
                : reading.ours(Address.PROC, oid, row.get(PG_PROC.PRONAMESPACE), row.get(PG_PROC.PRONAME));
        name.ifPresent(qualified -> reading.add(Address.PROC, oid, routine(oid, qualified, row)));
    }

    private Routine routine(long oid, QualifiedName name, Record row) {
        return new Routine(
                name,
                switch (row.get(PG_PROC.PROKIND)) {
                    case "p" -> Routine.Kind.PROCEDURE;
                    case "w" -> Routine.Kind.WINDOW;
                    default -> Routine.Kind.FUNCTION;
                },
                row.get(ARGUMENTS),
                row.get(SIGNATURE),
                row.get(PG_PROC.PRONARGDEFAULTS),
                Optional.ofNullable(row.get(RESULT)),
                row.get(PgLanguage.LANNAME),
                SqlText.withoutCarriageReturns(row.get(DEFINITION)).stripTrailing(),
                reading.comments().of(Address.PROC, oid));
    }

    private static Select<? extends Record> query() {
        return DSL.select(
                        PG_PROC.OID,
                        PG_PROC.PRONAME,
                        PG_PROC.PRONAMESPACE,
                        PG_PROC.PROKIND,
                        PgLanguage.LANNAME,
                        ARGUMENTS,
                        SIGNATURE,
                        PG_PROC.PRONARGDEFAULTS,
                        RESULT,
                        DEFINITION)
                .from(PG_PROC)
                .join(PgLanguage.TABLE)
                .on(PgLanguage.OID.eq(PG_PROC.PROLANG))
                .where(PG_PROC.OID.ge(FIRST_OWN_OID))
                .and(NO_AGGREGATE)
                .and(inOwnSchema(PG_PROC.PRONAMESPACE))
                .and(notOfExtension());
    }
}
