package org.ddsmigrate.review.trace;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddsmigrate.review.SqlText;

/** What has to be there when the server complains, for each of its messages. */
final class Suppositions {
    private final Probe probe;
    private final SupposedColumns columns;
    private final List<Supposition> all;

    /** What answers a message. */
    private record Supposition(Pattern message, Answer answer) {}

    /** Makes up what a message misses; answers whether it could. */
    private interface Answer {
        boolean make(Matcher message, SqlText text, Complaint complaint) throws SQLException;
    }

    /** For statements of which this is the whole text. */
    Suppositions(Probe probe, String script) {
        this.probe = probe;
        this.columns = new SupposedColumns(probe);
        SupposedRelations relations = new SupposedRelations(probe, script);
        SupposedConstraints constraints = new SupposedConstraints(probe, columns, script);
        SupposedRoutines routines = new SupposedRoutines(probe, columns);
        this.all = List.of(
                on("^schema \"(.+)\" does not exist", (m, text, c) -> probe.make("CREATE SCHEMA %I", m.group(1))),
                on(
                        "^index \"(.+)\" for table \"(.+)\" does not exist",
                        (m, text, c) -> relations.index(probe.name(m.group(1)), text)),
                on(
                        "^(materialized view|relation|table|view|sequence|index) \"(.+)\" does not exist",
                        (m, text, c) -> relations.relation(m.group(1), probe.name(m.group(2)), text)),
                on(
                        "^column \"(.+)\" of relation \"(.+)\" is not an? (identity|(?:stored )?generated) column",
                        (m, text, c) -> columns.generated(probe.name(m.group(2)), m.group(1), m.group(3))),
                on(
                        "^column \"(.+)\" of relation \"(.+)\" does not exist",
                        (m, text, c) -> columns.add(probe.name(m.group(2)), m.group(1), text)),
                on(
                        "^column (?:\"?[^\".]+\"?\\.)?\"?([^\".]+)\"? (?:referenced in foreign key constraint |named in key )?does not exist",
                        (m, text, c) -> columns.addSomewhere(m.group(1), text)),
                on(
                        "^column \"(.+)\" is of type (.+) but (?:default )?expression is of type (.+)",
                        (m, text, c) -> columns.retype(m.group(1), m.group(3), text)),
                on(
                        "^column \"(.+)\" cannot be cast automatically to type (.+)",
                        (m, text, c) -> columns.retype(m.group(1), SupposedColumns.typeBefore(m.group(2)), text)),
                on(
                        "^operator does not exist: (.+?) (?:[-+*/<>=~!@#%^&|`?]+|ANY|ALL) (.+)",
                        (m, text, c) -> columns.retypeOperand(m.group(1), m.group(2), text)),
                on(
                        "^column \"(.+)\" of relation \"(.+)\" must be declared NOT NULL before identity can be added",
                        (m, text, c) -> make("ALTER TABLE %I.%I ALTER COLUMN %I SET NOT NULL", m.group(2), m.group(1))),
                on(
                        "^argument of \\S+ must be type boolean, not type (.+)",
                        (m, text, c) -> columns.retypeAt(c.position(), m.group(1), "boolean", text)),
                on(
                        "^invalid input syntax for type (bigint|integer): ",
                        (m, text, c) -> columns.retypeAll(m.group(1), "text", text)),
                on(
                        "^data type text has no default operator class for access method \"(.+)\"",
                        (m, text, c) ->
                                columns.retypeAll("text", m.group(1).equals("gin") ? "jsonb" : "tsrange", text)),
                on(
                        "^operator class \"(.+)\" does not accept data type text",
                        (m, text, c) ->
                                columns.retypeAll("text", m.group(1).startsWith("jsonb_") ? "jsonb" : "tsrange", text)),
                on(
                        "^operator class \"g\\w+_trgm_ops\" does not exist",
                        (m, text, c) -> probe.make("CREATE EXTENSION %I", "pg_trgm")),
                on(
                        "^\\S+ types (.+) and (.+) cannot be matched",
                        (m, text, c) -> columns.retypeOperand(m.group(1), m.group(2), text)),
                on("^INSERT has more expressions than target columns", (m, text, c) -> columns.addOneMore(text)),
                on(
                        "^there is no primary key for referenced table \"(.+)\"",
                        (m, text, c) -> constraints.primaryKey(probe.name(m.group(1)))),
                on(
                        "^there is no unique constraint matching given keys for referenced table \"(.+)\"",
                        (m, text, c) -> constraints.target(probe.name(m.group(1)), text)),
                on("^there is no unique or exclusion constraint matching", (m, text, c) -> constraints.conflict(text)),
                on(
                        "^foreign key constraint \"(.+)\" cannot be implemented",
                        (m, text, c) -> constraints.sameTypes(c.detail(), text)),
                on(
                        "^constraint \"(.+)\" (?:of relation|for table) \"(.+)\" does not exist",
                        (m, text, c) -> constraints.constraint(m.group(1), probe.name(m.group(2)), text)),
                on(
                        "^constraint \"(.+)\" (?:of|for) domain \"?([^\"]+)\"? does not exist",
                        (m, text, c) -> probe.make(
                                "ALTER DOMAIN %I.%I ADD CONSTRAINT %I CHECK (VALUE IS NOT NULL) NOT VALID",
                                probe.name(m.group(2)).schema(),
                                probe.name(m.group(2)).name(),
                                m.group(1))),
                on(
                        "^trigger \"(.+)\" for (?:table|relation) \"(.+)\" does not exist",
                        (m, text, c) -> routines.trigger(m.group(1), probe.name(m.group(2)))),
                on(
                        "^policy \"(.+)\" for (?:table|relation) \"(.+)\" does not exist",
                        (m, text, c) -> make("CREATE POLICY %3$I ON %1$I.%2$I", m.group(2), m.group(1))),
                on(
                        "^rule \"(.+)\" for relation \"(.+)\" does not exist",
                        (m, text, c) -> make(
                                "CREATE RULE %3$I AS ON DELETE TO %1$I.%2$I DO INSTEAD NOTHING",
                                m.group(2), m.group(1))),
                on("^type \"(.+?)(?:\\[\\])?\" does not exist", (m, text, c) -> type(probe.name(m.group(1)), text)),
                on(
                        "^\"(.+)\" is not an existing enum label",
                        (m, text, c) -> Words.find("ALTER\\s+TYPE\\s+([\\w$.\"]+)", text.sql())
                                .filter(type -> label(type.replace("\"", ""), m.group(1)))
                                .isPresent()),
                on(
                        "^(function|procedure|aggregate|routine) (.+)\\((.*)\\) does not exist",
                        (m, text, c) -> routines.routine(m.group(1), probe.name(m.group(2)), m.group(3), text)),
                on(
                        "^could not find a (function|procedure) named \"(.+)\"",
                        (m, text, c) -> routines.routine(m.group(1), probe.name(m.group(2)), "", text)),
                on(
                        "^cannot refresh materialized view \"(.+)\" concurrently",
                        (m, text, c) -> make(
                                "CREATE UNIQUE INDEX ON %I.%I (id)", m.group(1).replace("\"", ""))),
                on(
                        "^(extension|publication) \"(.+)\" does not exist",
                        (m, text, c) -> probe.make("CREATE " + m.group(1) + " %I", m.group(2))),
                on(
                        "^collation \"(.+)\" (?:for encoding .* )?does not exist",
                        (m, text, c) -> make("CREATE COLLATION %I.%I FROM \"C\"", m.group(1))));
    }

    /** Whether what a statement misses is there now. */
    boolean answers(Complaint complaint, SqlText text) throws SQLException {
        for (Supposition supposition : all) {
            Optional<Matcher> message = complaint.match(supposition.message());
            if (message.isPresent()) {
                return supposition.answer().make(message.get(), text, complaint);
            }
        }
        return false;
    }

    private static Supposition on(String message, Answer answer) {
        return new Supposition(Pattern.compile(message), answer);
    }

    private boolean make(String template, String shown, String... more) throws SQLException {
        Probe.Name name = probe.name(shown);
        return more.length == 0
                ? probe.make(template, name.schema(), name.name())
                : probe.make(template, name.schema(), name.name(), more[0]);
    }

    private boolean label(String type, String label) {
        try {
            Probe.Name name = probe.name(type);
            return probe.make("ALTER TYPE %I.%I ADD VALUE %L", name.schema(), name.name(), label);
        } catch (SQLException e) {
            return false;
        }
    }

    private boolean type(Probe.Name name, SqlText text) throws SQLException {
        if (text.has("(ADD|DROP|ALTER|RENAME) ATTRIBUTE")) {
            return probe.make("CREATE TYPE %I.%I AS (stand_in text)", name.schema(), name.name());
        }
        if (Words.calls(text, "TYPE", name.name()) && !text.starts("ALTER TABLE") && !text.starts("CREATE")) {
            return probe.make("CREATE TYPE %I.%I AS ENUM ()", name.schema(), name.name());
        }
        String base = text.has("VALUE (<|>|<=|>=|<>|=|BETWEEN) ?[0-9].*") ? "integer" : "text";
        return probe.make("CREATE DOMAIN %I.%I AS " + base, name.schema(), name.name())
                && probe.makeTable(
                        new Probe.Name(name.schema(), name.name() + "_user"),
                        "CREATE TABLE %I.%I (value %I.%I)",
                        name.schema(),
                        name.name());
    }
}
