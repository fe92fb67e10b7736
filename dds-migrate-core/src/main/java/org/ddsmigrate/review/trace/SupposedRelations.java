package org.ddsmigrate.review.trace;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ddsmigrate.review.SqlText;

/** Relations that a statement misses. */
final class SupposedRelations {
    private static final String PARTITIONS =
            "ALTER\\s+TABLE\\s+(?:IF\\s+EXISTS\\s+)?(?:ONLY\\s+)?([\\w$.\"]+)\\s+(?:ATTACH|DETACH)\\s+PARTITION";
    private static final String PARTITION = "(?:ATTACH|DETACH)\\s+PARTITION\\s+([\\w$.\"]+)";

    private static final List<String> NUMBERS = List.of("bigint", "integer", "smallint");
    private static final List<String> DATES_AND_TEXTS =
            List.of("date", "timestamp with time zone", "timestamp without time zone", "text");
    private static final Pattern END = Pattern.compile(";\n");

    private final Probe probe;
    private final List<SqlText> script;

    /** For statements of which this is the whole text. */
    SupposedRelations(Probe probe, String script) {
        this.probe = probe;
        this.script = END.splitAsStream(script).map(SqlText::of).toList();
    }

    /** What the message calls {@code kind}, where "relation" may be anything. */
    boolean relation(String kind, Probe.Name name, SqlText text) throws SQLException {
        return switch (kind.equals("relation") ? kind(name, text) : kind) {
            case "index" -> index(name, text);
            case "sequence" -> probe.make("CREATE SEQUENCE %I.%I", name.schema(), name.name());
            case "view" -> probe.make("CREATE VIEW %I.%I AS SELECT NULL::text AS stand_in", name.schema(), name.name());
            case "materialized view" ->
                probe.make("CREATE MATERIALIZED VIEW %I.%I AS SELECT 1 AS id", name.schema(), name.name());
            default -> table(name, text);
        };
    }

    private static String kind(Probe.Name name, SqlText text) {
        if (Words.calls(text, "INDEX", name.name()) && !text.starts("CREATE")) {
            return "index";
        }
        boolean counts = Words.find("(?:nextval|setval|currval)\\s*\\(\\s*'[^']*?(" + name.name() + ")\"?'", text.sql())
                .isPresent();
        if (counts || Words.calls(text, "SEQUENCE", name.name())) {
            return "sequence";
        }
        if (Words.calls(text, "MATERIALIZED\\s+VIEW", name.name())) {
            return "materialized view";
        }
        return Words.calls(text, "VIEW", name.name()) ? "view" : "table";
    }

    /** On the table that the statement alters, else on one of its own. */
    boolean index(Probe.Name name, SqlText text) throws SQLException {
        List<Probe.Name> tables = probe.tablesIn(text);
        Probe.Name table = tables.isEmpty() ? new Probe.Name(name.schema(), name.name() + "_table") : tables.get(0);
        if (tables.isEmpty() && !probe.makeTable(table, "CREATE TABLE %I.%I ()")) {
            return false;
        }
        String unique = text.has("UNIQUE|PRIMARY KEY|REPLICA IDENTITY") ? "UNIQUE " : "";
        return probe.make("ALTER TABLE %I.%I ADD COLUMN IF NOT EXISTS id bigint", table.schema(), table.name())
                && probe.make("ALTER TABLE %I.%I ALTER COLUMN id SET NOT NULL", table.schema(), table.name())
                && probe.make(
                        "CREATE " + unique + "INDEX %3$I ON %1$I.%2$I (id)", table.schema(), table.name(), name.name());
    }

    private boolean table(Probe.Name name, SqlText text) throws SQLException {
        Optional<Probe.Name> whole = named(PARTITIONS, text).or(() -> named("PARTITION\\s+OF\\s+([\\w$.\"]+)", text));
        Optional<SqlText> asWhole = whole.filter(name::equals).isPresent()
                ? Optional.of(text)
                : script.stream()
                        .filter(other ->
                                named(PARTITIONS, other).filter(name::equals).isPresent())
                        .findFirst();
        if (asWhole.isPresent()) {
            return partitioned(name, asWhole.get());
        }
        boolean isPart = named(PARTITION, text).filter(name::equals).isPresent();
        if (isPart && whole.isPresent()) {
            return probe.makeTable(
                    name,
                    text.has("DETACH")
                            ? "CREATE TABLE %I.%I PARTITION OF %I.%I FOR VALUES FROM (1) TO (2)"
                            : "CREATE TABLE %I.%I (LIKE %I.%I)",
                    whole.get().schema(),
                    whole.get().name());
        }
        return probe.makeTable(
                        name, text.has("SET LOGGED") ? "CREATE UNLOGGED TABLE %I.%I ()" : "CREATE TABLE %I.%I ()")
                && (!text.has("(DISABLE|NO FORCE) ROW LEVEL SECURITY")
                        || probe.make(
                                "ALTER TABLE %I.%I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY",
                                name.schema(), name.name()));
    }

    /** With the columns of the table that is attached, if that is there. */
    private boolean partitioned(Probe.Name name, SqlText text) throws SQLException {
        String key = partitionKey(text);
        Optional<Probe.Name> part = text.has("ATTACH") ? named(PARTITION, text) : Optional.empty();
        if (part.isPresent()) {
            for (String type : key.startsWith("bigint") ? NUMBERS : DATES_AND_TEXTS) {
                List<String> columns = probe.columns(part.get(), type);
                if (!columns.isEmpty()) {
                    return probe.makeTable(
                            name,
                            "CREATE TABLE %I.%I (" + probe.shape(part.get())
                                    + key.replaceFirst(".*(\\) PARTITION.*)\\(key\\)", "$1(%I)"),
                            columns.get(0));
                }
            }
        }
        return probe.makeTable(name, "CREATE TABLE %I.%I (key " + key);
    }

    private Optional<Probe.Name> named(String regex, SqlText text) {
        return Words.find(regex, text.sql())
                .map(shown -> shown.replace("\"", ""))
                .map(this::name);
    }

    private Probe.Name name(String shown) {
        try {
            return probe.name(shown);
        } catch (SQLException e) {
            return new Probe.Name("public", shown);
        }
    }

    /** As the bounds of the partition ask for it. */
    private static String partitionKey(SqlText text) {
        boolean words = Words.find("(?:\\(\\s*|IN\\s*\\(\\s*)'([^']*[a-z][^']*)'", text.sql())
                .isPresent();
        boolean quoted = text.has("(IN|FROM) ?\\( ?''.*");
        String type = quoted ? (words ? "text" : "timestamp with time zone") : "bigint";
        if (text.has("MODULUS")) {
            return "bigint) PARTITION BY HASH (key)";
        }
        return type + (text.has("VALUES IN") ? ") PARTITION BY LIST (key)" : ") PARTITION BY RANGE (key)");
    }
}
