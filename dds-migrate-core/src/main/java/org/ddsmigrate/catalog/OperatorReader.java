package org.ddsmigrate.catalog;

import static org.ddsmigrate.catalog.Catalog.FIRST_OWN_OID;
import static org.ddsmigrate.catalog.Catalog.call;
import static org.ddsmigrate.catalog.Catalog.inOwnSchema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ddsmigrate.catalog.CatalogTables.PgCast;
import org.ddsmigrate.catalog.CatalogTables.PgOperator;
import org.ddsmigrate.schema.Cast;
import org.ddsmigrate.schema.Operator;
import org.ddsmigrate.schema.QualifiedName;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Reads operators and casts. */
final class OperatorReader {
    private static final String NONE = "-";
    private static final Field<String> LEFT = type(PgOperator.OPRLEFT).as("left_type");
    private static final Field<String> RIGHT = type(PgOperator.OPRRIGHT).as("right_type");
    private static final Field<String> FUNCTION = name(PgOperator.OPRCODE).as("function");
    private static final Field<String> RESTRICT = name(PgOperator.OPRREST).as("restrict");
    private static final Field<String> JOIN = name(PgOperator.OPRJOIN).as("join");
    private static final Field<String> COMMUTATOR = reference(PgOperator.OPRCOM).as("commutator");
    private static final Field<String> NEGATOR = reference(PgOperator.OPRNEGATE).as("negator");
    private static final Field<String> SOURCE = type(PgCast.CASTSOURCE).as("source");
    private static final Field<String> TARGET = type(PgCast.CASTTARGET).as("target");
    private static final Field<String> CAST_FUNCTION = DSL.field(
                    "{0}::pg_catalog.regprocedure::pg_catalog.text", String.class, PgCast.CASTFUNC)
            .as("function");

    private final Reading reading;

    OperatorReader(Reading reading) {
        this.reading = reading;
    }

    void read() {
        for (Record row : reading.catalog().fetch("operators", version -> operatorsQuery())) {
            long oid = row.get(PgOperator.OID);
            reading.ours(Address.OPERATOR, oid, row.get(PgOperator.OPRNAMESPACE), row.get(PgOperator.OPRNAME))
                    .ifPresent(name -> add(oid, name, row));
        }
        readCasts();
    }

    private void add(long oid, QualifiedName name, Record row) {
        if (row.get(FUNCTION).equals(NONE)) {
            reading.addUnmanaged("shell operator", name.toString());
            return;
        }
        Optional<String> left = row.get(PgOperator.OPRLEFT) == 0 ? Optional.empty() : Optional.of(row.get(LEFT));
        List<String> body = new ArrayList<>();
        body.add("FUNCTION = " + row.get(FUNCTION));
        left.ifPresent(type -> body.add("LEFTARG = " + type));
        body.add("RIGHTARG = " + row.get(RIGHT));
        Optional.ofNullable(row.get(COMMUTATOR)).ifPresent(operator -> body.add("COMMUTATOR = " + operator));
        Optional.ofNullable(row.get(NEGATOR)).ifPresent(operator -> body.add("NEGATOR = " + operator));
        present(row, RESTRICT).ifPresent(function -> body.add("RESTRICT = " + function));
        present(row, JOIN).ifPresent(function -> body.add("JOIN = " + function));
        if (row.get(PgOperator.OPRCANHASH)) {
            body.add("HASHES");
        }
        if (row.get(PgOperator.OPRCANMERGE)) {
            body.add("MERGES");
        }
        reading.add(
                Address.OPERATOR,
                oid,
                new Operator(
                        name,
                        left,
                        row.get(RIGHT),
                        String.join(", ", body),
                        reading.comments().of(Address.OPERATOR, oid)));
    }

    private void readCasts() {
        for (Record row : reading.catalog().fetch("casts", version -> castsQuery())) {
            long oid = row.get(PgCast.OID);
            boolean madeWithRange =
                    reading.edges().makerOf(new Address(Address.CAST, oid)).isPresent();
            if (!madeWithRange && !reading.isExtensionMember(Address.CAST, oid)) {
                reading.add(Address.CAST, oid, cast(oid, row));
            }
        }
    }

    private Cast cast(long oid, Record row) {
        return new Cast(
                row.get(SOURCE),
                row.get(TARGET),
                switch (row.get(PgCast.CASTMETHOD)) {
                    case "f" -> "WITH FUNCTION " + row.get(CAST_FUNCTION);
                    case "i" -> "WITH INOUT";
                    default -> "WITHOUT FUNCTION";
                },
                switch (row.get(PgCast.CASTCONTEXT)) {
                    case "a" -> Cast.Context.ASSIGNMENT;
                    case "i" -> Cast.Context.IMPLICIT;
                    default -> Cast.Context.EXPLICIT;
                },
                reading.comments().of(Address.CAST, oid));
    }

    private static Optional<String> present(Record row, Field<String> function) {
        return Optional.of(row.get(function)).filter(text -> !text.equals(NONE));
    }

    private static Field<String> type(Field<Long> oid) {
        return call("format_type", String.class, oid, DSL.inline((Integer) null));
    }

    private static Field<String> name(Field<String> function) {
        return DSL.cast(function, SQLDataType.CLOB);
    }

    /** Another operator as definitions refer to it: {@code OPERATOR(schema.<)}. */
    static Field<String> reference(Field<Long> operator) {
        return DSL.field(
                "(select 'OPERATOR(' || pg_catalog.quote_ident(n.nspname) || '.' || o.oprname || ')'"
                        + " from pg_catalog.pg_operator o join pg_catalog.pg_namespace n on n.oid = o.oprnamespace"
                        + " where o.oid = {0})",
                String.class, operator);
    }

    private static Select<? extends Record> operatorsQuery() {
        return DSL.select(List.of(
                        PgOperator.OID,
                        PgOperator.OPRNAME,
                        PgOperator.OPRNAMESPACE,
                        PgOperator.OPRLEFT,
                        LEFT,
                        RIGHT,
                        FUNCTION,
                        RESTRICT,
                        JOIN,
                        COMMUTATOR,
                        NEGATOR,
                        PgOperator.OPRCANHASH,
                        PgOperator.OPRCANMERGE))
                .from(PgOperator.TABLE)
                .where(PgOperator.OID.ge(FIRST_OWN_OID))
                .and(inOwnSchema(PgOperator.OPRNAMESPACE));
    }

    private static Select<? extends Record> castsQuery() {
        return DSL.select(PgCast.OID, SOURCE, TARGET, CAST_FUNCTION, PgCast.CASTCONTEXT, PgCast.CASTMETHOD)
                .from(PgCast.TABLE)
                .where(PgCast.OID.ge(FIRST_OWN_OID));
    }
}
