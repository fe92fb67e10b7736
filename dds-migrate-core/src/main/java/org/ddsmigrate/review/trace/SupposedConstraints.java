package org.ddsmigrate.review.trace;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddsmigrate.review.SqlText;

/** Constraints that a statement misses in tables that are made up. */
final class SupposedConstraints {
    private static final Pattern INCOMPATIBLE = Pattern.compile(
            "Key columns \"(.+)\"(?: of the referencing table)? and \"(.+)\"(?: of the referenced table)? are of incompatible types: (.+) and (.+)\\.");

    private final Probe probe;
    private final SupposedColumns columns;
    private final String script;

    SupposedConstraints(Probe probe, SupposedColumns columns, String script) {
        this.probe = probe;
        this.columns = columns;
        this.script = script;
    }

    /** For a foreign key that names no columns of its target. */
    boolean primaryKey(Probe.Name table) throws SQLException {
        return probe.madeUp(table)
                && probe.make("ALTER TABLE %I.%I ADD COLUMN IF NOT EXISTS id bigint", table.schema(), table.name())
                && probe.make("ALTER TABLE %I.%I ADD PRIMARY KEY (id)", table.schema(), table.name());
    }

    /** For a foreign key that names the columns of its target. */
    boolean target(Probe.Name table, SqlText text) throws SQLException {
        return unique(
                table,
                Words.find(
                        "REFERENCES\\s+(?:[\\w$\"]+\\.)?\"?" + Pattern.quote(table.name()) + "\"?\\s*\\(([^)]*)\\)",
                        text.sql()));
    }

    /** For {@code ON CONFLICT}. */
    boolean conflict(SqlText text) throws SQLException {
        Optional<Probe.Name> table = probe.tablesIn(text).stream().findFirst();
        return table.isPresent() && unique(table.get(), Words.find("ON\\s+CONFLICT\\s*\\(([^)]*)\\)", text.sql()));
    }

    private boolean unique(Probe.Name table, Optional<String> key) throws SQLException {
        return key.isPresent()
                && probe.madeUp(table)
                && probe.make(
                        "ALTER TABLE %I.%I ADD UNIQUE (" + key.get().replace("%", "%%") + ")",
                        table.schema(),
                        table.name());
    }

    /** For a foreign key whose columns have other types than its target's. */
    boolean sameTypes(String detail, SqlText text) throws SQLException {
        Matcher matcher = INCOMPATIBLE.matcher(detail);
        return matcher.find()
                && (columns.retype(matcher.group(1), matcher.group(4), text)
                        || columns.retype(matcher.group(2), matcher.group(3), text));
    }

    /** As its name and the rest of the script let it be; not yet validated when the script validates it. */
    boolean constraint(String name, Probe.Name table, SqlText text) throws SQLException {
        if (!probe.madeUp(table)) {
            return false;
        }
        String low = name.toLowerCase(Locale.ROOT);
        String later = text.has("VALIDATE CONSTRAINT") ? " NOT VALID" : "";
        if (low.matches(".*(fk|foreign|_ref).*") || text.has("ALTER CONSTRAINT")) {
            return probe.make("ALTER TABLE %I.%I ADD COLUMN stand_in_id bigint UNIQUE", table.schema(), table.name())
                    && add(table, name, "FOREIGN KEY (stand_in_id) REFERENCES %1$I.%2$I (stand_in_id)" + later);
        }
        if (low.matches(".*(pkey|_pk|primary).*|pk_.*") && later.isEmpty()) {
            return probe.make("ALTER TABLE %I.%I ADD COLUMN IF NOT EXISTS id bigint", table.schema(), table.name())
                    && add(table, name, "PRIMARY KEY (id)");
        }
        if (low.matches(".*(_key|uniq|uq|_uk).*|uk_.*") && later.isEmpty()) {
            return probe.make("ALTER TABLE %I.%I ADD COLUMN stand_in_key text", table.schema(), table.name())
                    && add(table, name, "UNIQUE (stand_in_key)");
        }
        Optional<String> required = Words.find("ALTER\\s+(?:COLUMN\\s+)?\"?([\\w$]+)\"?\\s+SET\\s+NOT\\s+NULL", script)
                .or(() -> Words.find("^(?:.*_)?chk_(.*)_not_null$|^(\\w+)_not_null", low));
        if (required.isPresent()) {
            boolean there = probe.type(table, required.get()).isPresent() || columns.add(table, required.get(), text);
            return there
                    && probe.make(
                            "ALTER TABLE %I.%I ADD CONSTRAINT %I CHECK (%I IS NOT NULL)" + later,
                            table.schema(),
                            table.name(),
                            name,
                            required.get());
        }
        return add(table, name, "CHECK (true)" + later);
    }

    private boolean add(Probe.Name table, String name, String definition) throws SQLException {
        return probe.make(
                "ALTER TABLE %1$I.%2$I ADD CONSTRAINT %3$I " + definition, table.schema(), table.name(), name);
    }
}
