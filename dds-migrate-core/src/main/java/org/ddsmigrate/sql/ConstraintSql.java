package org.ddsmigrate.sql;

import java.util.List;
import java.util.Map;
import org.ddsmigrate.change.AlterConstraint;
import org.ddsmigrate.schema.CheckConstraint;
import org.ddsmigrate.schema.Constraint;
import org.ddsmigrate.schema.Deferrability;
import org.ddsmigrate.schema.ExclusionConstraint;
import org.ddsmigrate.schema.ForeignKey;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.Key;
import org.ddsmigrate.schema.PrimaryKey;
import org.ddsmigrate.schema.UniqueConstraint;

/** Constraints as they stand in CREATE TABLE and after ADD. */
final class ConstraintSql {
    private ConstraintSql() {}

    static String definition(Constraint constraint) {
        return Sql.of("CONSTRAINT %I %s", constraint.name(), body(constraint));
    }

    static String add(Constraint constraint) {
        return Sql.of("ALTER TABLE %I ADD %s", constraint.table(), definition(constraint));
    }

    /** A key over columns that a unique index of the same name has already. */
    static String addUsingIndex(Constraint key) {
        String body = key instanceof PrimaryKey primary
                ? Sql.of("PRIMARY KEY USING INDEX %I", key.name()) + deferrability(primary.deferrability())
                : Sql.of("UNIQUE USING INDEX %I", key.name()) + deferrability(((UniqueConstraint) key).deferrability());
        return Sql.of("ALTER TABLE %I ADD CONSTRAINT %I %s", key.table(), key.name(), body);
    }

    static String alter(AlterConstraint change) {
        Constraint to = change.to();
        return switch (change.aspect()) {
            case VALIDATION -> Sql.of("ALTER TABLE %I VALIDATE CONSTRAINT %I", to.table(), to.name());
            case DEFERRABILITY ->
                Sql.of(
                        "ALTER TABLE %I ALTER CONSTRAINT %I%s",
                        to.table(), to.name(), explicit(((ForeignKey) to).deferrability()));
            case ENFORCEMENT ->
                Sql.of(
                        "ALTER TABLE %I ALTER CONSTRAINT %I %s",
                        to.table(), to.name(), ((ForeignKey) to).enforced() ? "ENFORCED" : "NOT ENFORCED");
            case OPTIONS ->
                Sql.of(
                        "ALTER INDEX %I.%I %s",
                        to.table().schema(),
                        to.name(),
                        String.join(", ", Options.change(((Key) change.from()).options(), ((Key) to).options())));
        };
    }

    private static String body(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return "PRIMARY KEY " + columns(key.columns(), key.withoutOverlaps())
                    + include(key.include())
                    + with(key.options())
                    + deferrability(key.deferrability());
        }
        if (constraint instanceof UniqueConstraint unique) {
            return "UNIQUE " + (unique.nullsNotDistinct() ? "NULLS NOT DISTINCT " : "")
                    + columns(unique.columns(), unique.withoutOverlaps())
                    + include(unique.include())
                    + with(unique.options())
                    + deferrability(unique.deferrability());
        }
        if (constraint instanceof ForeignKey key) {
            return foreignKey(key);
        }
        if (constraint instanceof CheckConstraint check) {
            return "CHECK (" + Parentheses.without(InList.readable(check.expression())) + ")"
                    + (check.noInherit() ? " NO INHERIT" : "")
                    + state(check.validated(), check.enforced());
        }
        return ((ExclusionConstraint) constraint).definition();
    }

    private static String foreignKey(ForeignKey key) {
        StringBuilder sql = new StringBuilder(Sql.of(
                "FOREIGN KEY %s REFERENCES %I %s",
                period(key.columns(), key.period()),
                key.referencedTable(),
                period(key.referencedColumns(), key.period())));
        if (key.match() == ForeignKey.Match.FULL) {
            sql.append(" MATCH FULL");
        }
        if (key.onUpdate() != ForeignKey.Action.NO_ACTION) {
            sql.append(" ON UPDATE ").append(words(key.onUpdate()));
        }
        if (key.onDelete() != ForeignKey.Action.NO_ACTION) {
            sql.append(" ON DELETE ").append(words(key.onDelete()));
            if (!key.onDeleteColumns().isEmpty()) {
                sql.append(Sql.of(" (%I)", key.onDeleteColumns()));
            }
        }
        return sql.append(deferrability(key.deferrability()))
                .append(state(key.validated(), key.enforced()))
                .toString();
    }

    private static String words(ForeignKey.Action action) {
        return action.name().replace('_', ' ');
    }

    private static String columns(List<Identifier> columns, boolean withoutOverlaps) {
        return "(" + Sql.identifiers(columns) + (withoutOverlaps ? " WITHOUT OVERLAPS" : "") + ")";
    }

    private static String period(List<Identifier> columns, boolean period) {
        if (!period) {
            return columns(columns, false);
        }
        int last = columns.size() - 1;
        return Sql.of("(%I, PERIOD %I)", columns.subList(0, last), columns.get(last));
    }

    private static String include(List<Identifier> columns) {
        return columns.isEmpty() ? "" : Sql.of(" INCLUDE (%I)", columns);
    }

    private static String with(Map<String, String> options) {
        return Options.with(options);
    }

    private static String deferrability(Deferrability deferrability) {
        return deferrability == Deferrability.NOT_DEFERRABLE ? "" : explicit(deferrability);
    }

    private static String explicit(Deferrability deferrability) {
        return switch (deferrability) {
            case NOT_DEFERRABLE -> " NOT DEFERRABLE";
            case INITIALLY_IMMEDIATE -> " DEFERRABLE";
            case INITIALLY_DEFERRED -> " DEFERRABLE INITIALLY DEFERRED";
        };
    }

    /** What is not enforced is never validated either, and need not be said. */
    private static String state(boolean validated, boolean enforced) {
        if (!enforced) {
            return " NOT ENFORCED";
        }
        return validated ? "" : " NOT VALID";
    }
}
