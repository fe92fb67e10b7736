package org.ddsmigrate.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ddsmigrate.schema.Column;
import org.junit.jupiter.api.Test;

/**
 * Holds {@code docs/type-changes.md} to the truth: each type is changed into each other on a server, and what the page
 * says of them is what was seen. {@code -Dtypes.update=true} writes the page's tables anew.
 */
class TypeChangesTest {
    private static final Path PAGE = Path.of("..", "docs", "type-changes.md");
    private static final String TYPES = "CREATE TYPE public.state AS ENUM ('new', 'done');"
            + " CREATE DOMAIN public.positive AS integer CHECK (VALUE > 0)";
    private static final String FILE = "SELECT pg_relation_filenode('public.observed')";
    private static final List<String> OTHER_TYPES = List.of(
            "smallint",
            "integer",
            "bigint",
            "numeric",
            "numeric(10,2)",
            "real",
            "double precision",
            "boolean",
            "text",
            "character varying",
            "character varying(20)",
            "character(10)",
            "bytea",
            "uuid",
            "date",
            "time without time zone",
            "timestamp without time zone",
            "timestamp with time zone",
            "interval",
            "json",
            "jsonb",
            "inet",
            "cidr",
            "public.state",
            "public.positive",
            "integer[]",
            "text[]");
    private static final List<List<String>> SAME_TYPES = List.of(
            List.of("character varying(20)", "character varying(40)", "character varying(10)", "character varying"),
            List.of("character(10)", "character(20)", "character(5)"),
            List.of("numeric(10,2)", "numeric(12,2)", "numeric(8,2)", "numeric(12,4)", "numeric(10,1)", "numeric"),
            List.of("timestamp(3) with time zone", "timestamp(6) with time zone", "timestamp(0) with time zone"),
            List.of("time(3) without time zone", "time(6) without time zone", "time(0) without time zone"),
            List.of("interval", "interval day to second", "interval(0)", "interval year"),
            List.of("bit varying(8)", "bit varying(16)", "bit varying(4)"),
            List.of("character varying(20)[]", "character varying(40)[]", "character varying(10)[]", "text[]"));

    /** What the change comes to, in the order of the page's columns. */
    private enum Cost {
        CATALOG_ONLY,
        REWRITE,
        ROUNDS,
        USING
    }

    @Test
    void pageSaysWhatTheServerDoes() throws SQLException, IOException {
        Databases databases = Databases.of(TYPES);
        TypeTrial trial = new TypeTrial(databases.database(), databases.schema(), databases.schema());
        String page = Files.readString(PAGE);

        String seen = replaced(
                replaced(page, "other-types", table(databases, trial, OTHER_TYPES, OTHER_TYPES)),
                "same-type",
                SAME_TYPES.stream()
                        .map(types -> row(databases, trial, types.get(0), types.subList(1, types.size())))
                        .collect(Collectors.joining("\n")));

        if (Boolean.getBoolean("types.update")) {
            Files.writeString(PAGE, seen);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(seen);
    }

    private static String table(Databases databases, TypeTrial trial, List<String> from, List<String> to) {
        return from.stream()
                .map(type -> row(
                        databases,
                        trial,
                        type,
                        to.stream().filter(other -> !other.equals(type)).toList()))
                .collect(Collectors.joining("\n"));
    }

    private static String row(Databases databases, TypeTrial trial, String type, List<String> others) {
        Map<Cost, List<String>> costs = new EnumMap<>(Cost.class);
        others.forEach(other -> cost(databases, trial, type, other)
                .ifPresent(cost ->
                        costs.computeIfAbsent(cost, c -> new ArrayList<>()).add(shown(other))));
        return List.of(Cost.values()).stream()
                .map(cost -> String.join(", ", costs.getOrDefault(cost, List.of())))
                .collect(Collectors.joining(" | ", "| **" + shown(type) + "** | ", " |"));
    }

    /** Nothing where there is no cast. */
    private static Optional<Cost> cost(Databases databases, TypeTrial trial, String type, String other) {
        Column before = column(type);
        Column after = column(other);
        return switch (trial.convert(before, after)) {
            case BY_ITSELF ->
                Optional.of(trial.loss(before, after).isPresent() ? Cost.ROUNDS : work(databases, type, other));
            case WHEN_ASKED, LABEL_FOR_LABEL, BY_LABEL -> Optional.of(Cost.USING);
            case NEVER -> Optional.empty();
        };
    }

    private static Column column(String type) {
        return Column.of("x", type);
    }

    /** Whether ALTER TABLE gives the table a new file. */
    private static Cost work(Databases databases, String type, String other) {
        try (Connection connection = databases.database().owner().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("CREATE TABLE public.observed (x " + type + ")");
            long file = number(statement, FILE);
            statement.execute("ALTER TABLE public.observed ALTER COLUMN x TYPE " + other);
            boolean rewritten = file != number(statement, FILE);
            connection.rollback();
            return rewritten ? Cost.REWRITE : Cost.CATALOG_ONLY;
        } catch (SQLException e) {
            throw new AssertionError(type + " to " + other, e);
        }
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String shown(String type) {
        return type.replace("public.state", "an enum")
                .replace("public.positive", "a domain with a check")
                .replace("character varying", "varchar")
                .replace("character(", "char(")
                .replace(" without time zone", "")
                .replace("timestamp with time zone", "timestamptz")
                .replaceAll("timestamp(\\([0-9]\\)) with time zone", "timestamptz$1");
    }

    /** The page with other rows between the marks of one of its tables. */
    private static String replaced(String page, String mark, String rows) {
        int rule = page.indexOf("|---", page.indexOf("<!-- " + mark + " -->"));
        int start = page.indexOf('\n', rule) + 1;
        return page.substring(0, start) + rows + "\n" + page.substring(page.indexOf("<!-- end of " + mark));
    }
}
