package org.ddsmigrate.review.trace;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import org.ddsmigrate.review.SqlText;

/** Functions, procedures and triggers that a statement misses. */
final class SupposedRoutines {
    private final Probe probe;
    private final SupposedColumns columns;

    SupposedRoutines(Probe probe, SupposedColumns columns) {
        this.probe = probe;
        this.columns = columns;
    }

    /** A routine with these types of arguments; if the server has one of that name, it wants others. */
    boolean routine(String kind, Probe.Name name, String arguments, SqlText text) throws SQLException {
        if (probe.isBuiltIn(name.name())) {
            return columns.retypeAll("bigint", "text", text)
                    || columns.retypeAll("integer", "text", text)
                    || columns.retypeAll("text", probe.argumentOf(name.name()), text);
        }
        String types = arguments.replace("unknown", "text").replace("%", "%%");
        if (kind.equals("procedure") || text.starts("CALL")) {
            return probe.make(
                    "CREATE PROCEDURE %I.%I(" + types + ") LANGUAGE sql AS 'SELECT 1'", name.schema(), name.name());
        }
        return probe.make(
                "CREATE FUNCTION %I.%I(" + types + ") RETURNS " + result(name.name(), text),
                name.schema(),
                name.name());
    }

    private static String result(String name, SqlText text) {
        if (text.has("TRIGGER")) {
            return "trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'";
        }
        Set<String> random = Set.of("uuid", "ulid");
        boolean isUuid = random.stream().anyMatch(name.toLowerCase(Locale.ROOT)::contains);
        return isUuid
                ? "uuid LANGUAGE sql AS 'SELECT pg_catalog.gen_random_uuid()'"
                : "text LANGUAGE sql AS 'SELECT ''''::text'";
    }

    /** With a function that does nothing. */
    boolean trigger(String trigger, Probe.Name table) throws SQLException {
        return probe.make(
                        "CREATE OR REPLACE FUNCTION %I.stand_in() RETURNS trigger LANGUAGE plpgsql"
                                + " AS 'BEGIN RETURN NEW; END'",
                        table.schema())
                && probe.make(
                        "CREATE TRIGGER %3$I BEFORE UPDATE ON %1$I.%2$I FOR EACH ROW EXECUTE FUNCTION %1$I.stand_in()",
                        table.schema(), table.name(), trigger);
    }
}
