package org.ddsmigrate.catalog;

import static org.ddsmigrate.catalog.Catalog.FIRST_OWN_OID;
import static org.ddsmigrate.catalog.Catalog.call;
import static org.ddsmigrate.catalog.Catalog.inOwnSchema;
import static org.ddsmigrate.catalog.CatalogTables.field;
import static org.ddsmigrate.catalog.CatalogTables.flag;
import static org.ddsmigrate.catalog.CatalogTables.oid;
import static org.ddsmigrate.catalog.CatalogTables.text;
import static org.jooq.meta.postgres.pg_catalog.Tables.PG_PROC;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ddsmigrate.schema.Aggregate;
import org.ddsmigrate.schema.QualifiedName;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Reads aggregates, and puts the body of CREATE AGGREGATE together: PostgreSQL has no function that prints it. */
final class AggregateReader {
    private static final String TABLE = "pg_aggregate";
    private static final String NONE = "-";
    private static final Field<String> KIND = text(TABLE, "aggkind");
    private static final Field<String> STATE = function("aggtransfn");
    private static final Field<String> FINAL = function("aggfinalfn");
    private static final Field<String> COMBINE = function("aggcombinefn");
    private static final Field<String> SERIALIZE = function("aggserialfn");
    private static final Field<String> DESERIALIZE = function("aggdeserialfn");
    private static final Field<String> MOVING_STATE = function("aggmtransfn");
    private static final Field<String> MOVING_INVERSE = function("aggminvtransfn");
    private static final Field<String> MOVING_FINAL = function("aggmfinalfn");
    private static final Field<Boolean> FINAL_EXTRA = flag(TABLE, "aggfinalextra");
    private static final Field<Boolean> MOVING_FINAL_EXTRA = flag(TABLE, "aggmfinalextra");
    private static final Field<String> FINAL_MODIFY = text(TABLE, "aggfinalmodify");
    private static final Field<String> MOVING_FINAL_MODIFY = text(TABLE, "aggmfinalmodify");
    private static final Field<String> STATE_TYPE = type("aggtranstype");
    private static final Field<String> MOVING_STATE_TYPE = type("aggmtranstype");
    private static final Field<Integer> STATE_SPACE = field(TABLE, "aggtransspace", Integer.class);
    private static final Field<Integer> MOVING_STATE_SPACE = field(TABLE, "aggmtransspace", Integer.class);
    private static final Field<String> INITIAL = text(TABLE, "agginitval");
    private static final Field<String> MOVING_INITIAL = text(TABLE, "aggminitval");
    private static final Field<String> SORT_OPERATOR =
            OperatorReader.reference(oid(TABLE, "aggsortop")).as("sort_operator");
    private static final Field<String> ARGUMENTS = call(
                    "oidvectortypes", String.class, PG_PROC.PROARGTYPES.coerce(Object.class))
            .as("arguments");
    private static final Field<String> SIGNATURE =
            call("pg_get_function_arguments", String.class, PG_PROC.OID).as("signature");

    private final Reading reading;

    AggregateReader(Reading reading) {
        this.reading = reading;
    }

    void read() {
        for (Record row : reading.catalog().fetch("aggregates", version -> query())) {
            long oid = row.get(PG_PROC.OID);
            reading.ours(Address.PROC, oid, row.get(PG_PROC.PRONAMESPACE), row.get(PG_PROC.PRONAME))
                    .ifPresent(name -> reading.add(Address.PROC, oid, aggregate(oid, name, row)));
        }
    }

    private Aggregate aggregate(long oid, QualifiedName name, Record row) {
        String signature = row.get(SIGNATURE);
        return new Aggregate(
                name,
                row.get(ARGUMENTS),
                signature.isEmpty() ? "*" : signature,
                String.join(", ", body(row)),
                reading.comments().of(Address.PROC, oid));
    }

    private static List<String> body(Record row) {
        List<String> body = new ArrayList<>();
        body.add("SFUNC = " + row.get(STATE));
        body.add("STYPE = " + row.get(STATE_TYPE));
        space(row, STATE_SPACE).ifPresent(space -> body.add("SSPACE = " + space));
        present(row, FINAL).ifPresent(function -> body.add("FINALFUNC = " + function));
        if (row.get(FINAL_EXTRA)) {
            body.add("FINALFUNC_EXTRA");
        }
        modify(row, FINAL_MODIFY).ifPresent(modify -> body.add("FINALFUNC_MODIFY = " + modify));
        present(row, COMBINE).ifPresent(function -> body.add("COMBINEFUNC = " + function));
        present(row, SERIALIZE).ifPresent(function -> body.add("SERIALFUNC = " + function));
        present(row, DESERIALIZE).ifPresent(function -> body.add("DESERIALFUNC = " + function));
        initial(row, INITIAL).ifPresent(value -> body.add("INITCOND = " + value));
        moving(row, body);
        Optional.ofNullable(row.get(SORT_OPERATOR)).ifPresent(operator -> body.add("SORTOP = " + operator));
        switch (row.get(PG_PROC.PROPARALLEL)) {
            case "s" -> body.add("PARALLEL = SAFE");
            case "r" -> body.add("PARALLEL = RESTRICTED");
            default -> {
                // UNSAFE is what CREATE AGGREGATE assumes.
            }
        }
        if (row.get(KIND).equals("h")) {
            body.add("HYPOTHETICAL");
        }
        return body;
    }

    private static void moving(Record row, List<String> body) {
        if (present(row, MOVING_STATE).isEmpty()) {
            return;
        }
        body.add("MSFUNC = " + row.get(MOVING_STATE));
        body.add("MINVFUNC = " + row.get(MOVING_INVERSE));
        body.add("MSTYPE = " + row.get(MOVING_STATE_TYPE));
        space(row, MOVING_STATE_SPACE).ifPresent(space -> body.add("MSSPACE = " + space));
        present(row, MOVING_FINAL).ifPresent(function -> body.add("MFINALFUNC = " + function));
        if (row.get(MOVING_FINAL_EXTRA)) {
            body.add("MFINALFUNC_EXTRA");
        }
        modify(row, MOVING_FINAL_MODIFY).ifPresent(modify -> body.add("MFINALFUNC_MODIFY = " + modify));
        initial(row, MOVING_INITIAL).ifPresent(value -> body.add("MINITCOND = " + value));
    }

    private static Optional<String> present(Record row, Field<String> function) {
        return Optional.of(row.get(function)).filter(text -> !text.equals(NONE));
    }

    private static Optional<Integer> space(Record row, Field<Integer> space) {
        return Optional.of(row.get(space)).filter(bytes -> bytes != 0);
    }

    private static Optional<String> initial(Record row, Field<String> value) {
        return Optional.ofNullable(row.get(value)).map(SqlText::literal);
    }

    /** Only where it is not what CREATE AGGREGATE assumes: read-only, but read-write for ordered sets. */
    private static Optional<String> modify(Record row, Field<String> field) {
        String assumed = row.get(KIND).equals("n") ? "r" : "w";
        return Optional.of(row.get(field))
                .filter(letter -> !letter.equals(assumed))
                .map(letter -> switch (letter) {
                    case "r" -> "READ_ONLY";
                    case "s" -> "SHAREABLE";
                    default -> "READ_WRITE";
                });
    }

    private static Field<String> function(String column) {
        return DSL.cast(field(TABLE, column, Object.class), SQLDataType.CLOB).as(column);
    }

    private static Field<String> type(String column) {
        return call("format_type", String.class, oid(TABLE, column), DSL.inline((Integer) null))
                .as(column);
    }

    private static Select<? extends Record> query() {
        return DSL.select(List.of(
                        PG_PROC.OID,
                        PG_PROC.PRONAME,
                        PG_PROC.PRONAMESPACE,
                        PG_PROC.PROPARALLEL,
                        ARGUMENTS,
                        SIGNATURE,
                        KIND,
                        STATE,
                        FINAL,
                        COMBINE,
                        SERIALIZE,
                        DESERIALIZE,
                        MOVING_STATE,
                        MOVING_INVERSE,
                        MOVING_FINAL,
                        FINAL_EXTRA,
                        MOVING_FINAL_EXTRA,
                        FINAL_MODIFY,
                        MOVING_FINAL_MODIFY,
                        STATE_TYPE,
                        MOVING_STATE_TYPE,
                        STATE_SPACE,
                        MOVING_STATE_SPACE,
                        INITIAL,
                        MOVING_INITIAL,
                        SORT_OPERATOR))
                .from(CatalogTables.table(TABLE))
                .join(PG_PROC)
                .on(oid(TABLE, "aggfnoid").eq(PG_PROC.OID))
                .where(PG_PROC.OID.ge(FIRST_OWN_OID))
                .and(inOwnSchema(PG_PROC.PRONAMESPACE));
    }
}
