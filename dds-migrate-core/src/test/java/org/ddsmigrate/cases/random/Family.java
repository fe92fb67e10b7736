package org.ddsmigrate.cases.random;

import java.util.ArrayList;
import java.util.List;

/** Types that a column may change between without any dependent becoming invalid. */
enum Family {
    INT(List.of("smallint", "integer", "bigint"), List.of("0", "42", "(1 + 2)", "'-7'")),
    NUM(
            List.of("numeric", "numeric(12,2)", "numeric(20,4)", "double precision", "real"),
            List.of("0", "1.5", "random()", "'-2.25'")),
    TEXT(
            List.of("text", "character varying(20)", "character varying", "character varying(80)", "character(5)"),
            List.of("''", "'it''s'", "'a' || 'b'", "\"left\"(CURRENT_USER, 5)", "upper('x')", "E'a\\nb'")),
    TIME(
            List.of("date", "timestamp with time zone", "timestamp without time zone", "timestamp(3) with time zone"),
            List.of("now()", "CURRENT_TIMESTAMP", "'2020-01-01'", "(now() - '1 day'::interval)", "CURRENT_DATE")),
    BOOL(List.of("boolean"), List.of("true", "false", "(1 = 1)")),
    UUID(List.of("uuid"), List.of("gen_random_uuid()", "'00000000-0000-0000-0000-000000000001'")),
    JSON(List.of("jsonb", "json"), List.of("'{}'", "'{\"a\": [1, 2]}'")),
    BYTES(List.of("bytea"), List.of("'\\x00ff'")),
    INTS(List.of("integer[]", "bigint[]"), List.of("'{}'", "ARRAY[1, 2]")),
    TEXTS(List.of("text[]", "character varying(10)[]", "character varying[]"), List.of("'{}'", "ARRAY['a', 'b']")),
    RANGE(List.of("int4range"), List.of("'[1,5)'", "int4range(1, 10)")),
    INTERVAL(
            List.of("interval", "interval(3)", "interval day to second"),
            List.of("'1 day'", "make_interval(hours => 2)")),
    BITS(List.of("bit(4)", "bit varying(8)"), List.of("B'1010'")),
    ENUM(List.of(), List.of()),
    COMPOSITE(List.of(), List.of()),
    DOMAIN_INT(List.of(), List.of("1", "5")),
    DOMAIN_TEXT(List.of(), List.of("'a'"));

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> types;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> defaults;

    Family(List<String> types, List<String> defaults) {
        this.types = types;
        this.defaults = defaults;
    }

    List<String> types() {
        return types;
    }

    List<String> defaults() {
        return defaults;
    }

    /** Whether every type of the family has a B-tree operator class. */
    boolean isOrdered() {
        return this != JSON && this != COMPOSITE;
    }

    boolean isText() {
        return this == TEXT || this == DOMAIN_TEXT;
    }

    boolean isNumber() {
        return this == INT || this == NUM || this == DOMAIN_INT;
    }

    List<String> conditions(String c, List<String> labels) {
        List<String> conditions = new ArrayList<>(List.of(c + " IS NOT NULL"));
        switch (this) {
            case INT, NUM, DOMAIN_INT ->
                conditions.addAll(List.of(
                        c + " > 0",
                        c + " BETWEEN 1 AND 10",
                        c + " IN (1, 2, 3)",
                        c + " <> 5 OR " + c + " IS NULL",
                        "NOT (" + c + " = 7)",
                        "CASE WHEN " + c + " > 3 THEN true ELSE " + c + " < 1 END",
                        "abs(" + c + ") < 100",
                        "coalesce(" + c + ", 0) >= 0"));
            case TEXT, DOMAIN_TEXT ->
                conditions.addAll(List.of(
                        c + " <> ''",
                        "length(" + c + ") < 10",
                        c + " IN ('a', 'it''s')",
                        c + " LIKE 'a%'",
                        c + " ~ '^[a-z]+$'",
                        c + " = ANY (ARRAY['x', 'y'])",
                        "lower(" + c + ") = " + c,
                        c + " NOT IN ('p', 'q') AND " + c + " <> 'r'",
                        c + " IS DISTINCT FROM 'z'"));
            case TIME -> conditions.addAll(List.of(c + " > '2020-01-01'", c + " <> '2021-02-03'"));
            case BOOL -> conditions.addAll(List.of(c, "NOT " + c, c + " IS TRUE", c + " IS NOT FALSE"));
            case INTS -> conditions.addAll(List.of("cardinality(" + c + ") > 0", "1 = ANY (" + c + ")"));
            case TEXTS -> conditions.addAll(List.of("cardinality(" + c + ") > 0", "'a' = ANY (" + c + ")"));
            case RANGE -> conditions.addAll(List.of("NOT isempty(" + c + ")", c + " @> 3", "lower(" + c + ") > 0"));
            case INTERVAL -> conditions.addAll(List.of(c + " > '1 hour'", c + " < '2 days'"));
            case ENUM ->
                labels.forEach(label -> conditions.addAll(List.of(
                        c + " = " + label, c + " <> " + label, c + " IN (" + label + ", " + labels.get(0) + ")")));
            default -> {}
        }
        return conditions;
    }
}
