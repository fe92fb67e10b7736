package org.ddsmigrate.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.ddsmigrate.schema.TypeName;

/** Values of the types that PostgreSQL brings along. */
final class BuiltInSamples {
    private static final int USUAL = 9;

    private BuiltInSamples() {}

    /** Values of a type that is no array, or nothing for a type that is not known here. */
    static Optional<List<Sample>> of(TypeName type) {
        return numbers(type)
                .or(() -> texts(type))
                .or(() -> times(type))
                .or(() -> ranges(type))
                .or(() -> shapes(type))
                .or(() -> others(type));
    }

    private static Optional<List<Sample>> numbers(TypeName type) {
        return switch (type.base()) {
            case "smallint" -> found(counted(), "32767", "-32768", "0");
            case "integer" -> found(counted(), "2147483647", "-2147483648", "0");
            case "bigint" -> found(counted(), "9223372036854775807", "-9223372036854775808", "0");
            case "numeric" -> Optional.of(NumericSamples.of(type.modifiers()));
            case "real" -> found(counted(), "3.4028235e+38", "-3.4028235e+38", "0.1");
            case "double precision" -> found(counted(), "1.7976931348623157e+308", "-1.7976931348623157e+308", "0.1");
            case "money" -> found(counted(), "90000000000000", "-1", "0");
            case "boolean" -> Optional.of(List.of(Sample.plain("true"), Sample.plain("false")));
            case "oid", "xid", "cid" -> found(counted(), "4294967295", "0");
            case "xid8" -> found(counted(), "18446744073709551615", "0");
            default -> Optional.empty();
        };
    }

    private static Optional<List<Sample>> texts(TypeName type) {
        int modifier = type.modifiers().isEmpty() ? 0 : type.modifiers().get(0);
        return switch (type.base()) {
            case "text", "refcursor" -> Optional.of(TextSamples.upTo(TextSamples.LONG));
            case "character varying", "bpchar" ->
                Optional.of(TextSamples.upTo(modifier == 0 ? TextSamples.LONG : modifier));
            case "character" -> Optional.of(TextSamples.upTo(Math.max(1, modifier)));
            case "name" -> Optional.of(TextSamples.upTo(30));
            case "\"char\"" -> found(List.of("a", "b", "c", "d", "e", "f"));
            case "bit" -> Optional.of(TextSamples.bits(Math.max(1, modifier)));
            case "bit varying" -> Optional.of(TextSamples.varyingBits(modifier));
            case "bytea" -> found(each(i -> "\\x0" + i), "\\x" + "ff".repeat(64), "\\x", "\\x00ff");
            default -> Optional.empty();
        };
    }

    private static Optional<List<Sample>> times(TypeName type) {
        return switch (type.base()) {
            case "date" -> found(each(i -> "2024-02-2" + i), "9999-12-31", "0001-01-01", "1969-12-31");
            case "time without time zone" -> found(each(i -> "12:34:0" + i), "23:59:59", "00:00:00");
            case "time with time zone" -> found(each(i -> "12:34:0" + i + "+00"), "23:59:59-12", "00:00:00+14");
            case "timestamp without time zone" ->
                found(
                        each(i -> "2024-02-29 12:34:0" + i),
                        "9999-12-31 23:59:59",
                        "0001-01-01 00:00:00",
                        "1969-12-31 23:59:59");
            case "timestamp with time zone" ->
                found(
                        each(i -> "2024-02-29 12:34:0" + i + "+00"),
                        "9999-12-31 23:59:59+00",
                        "0001-01-01 00:00:00+00",
                        "1969-12-31 23:59:59+00");
            default ->
                type.base().startsWith("interval")
                        ? found(
                                each(i -> i + " years " + i + " mons " + i + " days 0" + i + ":00:00"),
                                "1000 years",
                                "-1 days",
                                "00:00:00")
                        : Optional.empty();
        };
    }

    /** Usual ranges don't overlap, so that exclusion constraints let them in. */
    private static Optional<List<Sample>> ranges(TypeName type) {
        return switch (type.base()) {
            case "int4range", "int8range", "numrange" ->
                found(each(i -> "[" + 2 * i + "," + (2 * i + 1) + ")"), "[100,)", "empty");
            case "int4multirange", "int8multirange", "nummultirange" ->
                found(each(i -> "{[" + 2 * i + "," + (2 * i + 1) + ")}"), "{[100,110),[120,)}", "{}");
            case "daterange" -> found(each(BuiltInSamples::days), "[9999-01-01,)", "empty");
            case "datemultirange" -> found(each(i -> "{" + days(i) + "}"), "{}");
            case "tsrange", "tstzrange" -> found(each(BuiltInSamples::hours), "[\"9999-01-01 00:00:00\",)", "empty");
            case "tsmultirange", "tstzmultirange" -> found(each(i -> "{" + hours(i) + "}"), "{}");
            default -> Optional.empty();
        };
    }

    private static String days(int i) {
        return "[2024-01-1" + i + ",2024-01-1" + (i + 1) + ")".replace("-110", "-20");
    }

    private static String hours(int i) {
        return "[\"2024-01-01 1" + i + ":00:00\",\"2024-01-01 1" + i + ":30:00\")";
    }

    private static Optional<List<Sample>> shapes(TypeName type) {
        return switch (type.base()) {
            case "point" -> found(each(i -> "(" + i + ",0)"), "(1e+300,-1e+300)", "(0,0)");
            case "line" -> found(each(i -> "{" + i + ",1,0}"));
            case "lseg" -> found(each(i -> "[(0,0),(" + i + ",1)]"));
            case "box" -> found(each(i -> "(" + (2 * i + 1) + ",1),(" + 2 * i + ",0)"));
            case "path" -> found(each(i -> "[(0,0),(" + i + ",1)]"), "((0,0),(1,1),(2,0))");
            case "polygon" -> found(each(i -> "((0,0),(" + i + ",0),(1,1))"));
            case "circle" -> found(each(i -> "<(" + 10 * i + ",0),1>"), "<(0,0),0>");
            default -> Optional.empty();
        };
    }

    private static Optional<List<Sample>> others(TypeName type) {
        return switch (type.base()) {
            case "uuid" ->
                found(
                        each(i -> "00000000-0000-4000-8000-00000000000" + i),
                        "ffffffff-ffff-ffff-ffff-ffffffffffff",
                        "00000000-0000-0000-0000-000000000000");
            case "json", "jsonb" ->
                found(each(i -> "{\"a\": " + i + "}"), "{\"n\": {\"list\": [1, 2, null], \"t\": \"ü\"}}", "{}", "[]");
            case "xml" -> found(each(i -> "<a>" + i + "</a>"), "<a><b c=\"1\">ü</b></a>", "<a/>");
            case "jsonpath" -> found(each(i -> "$.\"a" + i + "\""), "$");
            case "inet" ->
                found(each(i -> "10.0.0." + i), "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "0.0.0.0/0", "::1");
            case "cidr" -> found(each(i -> "10." + i + ".0.0/16"), "2001:db8::/32", "0.0.0.0/0");
            case "macaddr" -> found(each(i -> "08:00:2b:01:02:0" + i), "ff:ff:ff:ff:ff:ff", "00:00:00:00:00:00");
            case "macaddr8" -> found(each(i -> "08:00:2b:01:02:03:04:0" + i));
            case "tsvector" -> found(each(i -> "'a" + i + "' 'b'"), "");
            case "tsquery" -> found(each(i -> "'a" + i + "' & 'b'"));
            case "pg_snapshot", "txid_snapshot" -> found(each(i -> "1" + i + ":20:"));
            case "pg_lsn" -> found(each(i -> "0/" + i), "FFFFFFFF/FFFFFFFF", "0/0");
            case "tid" -> found(each(i -> "(0," + i + ")"));
            case "regclass" -> found(List.of("pg_class", "pg_type", "pg_proc", "pg_attribute"));
            case "regtype" -> found(List.of("integer", "text", "boolean", "date"));
            case "regproc" -> found(List.of("now", "pg_backend_pid", "version"));
            case "regprocedure" -> found(List.of("now()", "pg_backend_pid()", "version()"));
            case "regnamespace" -> found(List.of("pg_catalog", "information_schema"));
            case "regconfig", "regdictionary" -> found(List.of("simple"));
            default -> Optional.empty();
        };
    }

    private static Optional<List<Sample>> found(List<String> usual, String... edges) {
        return Optional.of(Sample.of(usual, edges));
    }

    private static List<String> counted() {
        List<String> numbers = new ArrayList<>(each(String::valueOf));
        IntStream.rangeClosed(10, 16).mapToObj(String::valueOf).forEach(numbers::add);
        return numbers;
    }

    private static List<String> each(IntFunction<String> text) {
        return IntStream.rangeClosed(1, USUAL).mapToObj(text).toList();
    }
}
