package org.ddsmigrate.review.rules;

import org.ddsmigrate.review.CatalogItem;
import org.ddsmigrate.review.CatalogState;
import org.ddsmigrate.review.SqlText;
import org.ddsmigrate.review.Traced;

/** SQL to write instead, where it follows from the statement; names as the server quotes them. */
final class Rewrites {
    private Rewrites() {}

    static String concurrently(SqlText text) {
        return text.sql().strip().replaceFirst("(?i)\\bINDEX\\b", "INDEX CONCURRENTLY") + ";";
    }

    static String notValidThenValidate(Traced statement, CatalogItem constraint) {
        String table = "ALTER TABLE " + Counts.table(statement.after(), constraint.table());
        return table + " ADD CONSTRAINT " + constraint.fact("sql") + " " + constraint.fact("definition")
                + " NOT VALID;\n-- next file\n" + table + " VALIDATE CONSTRAINT " + constraint.fact("sql") + ";";
    }

    static String usingIndex(CatalogState state, CatalogItem key, String kind) {
        String table = Counts.table(state, key.table());
        return "CREATE UNIQUE INDEX CONCURRENTLY " + key.fact("sql") + " ON " + table + " ("
                + Counts.columns(state, key.table(), key.fact("columns"), "") + ");\n-- next file\nALTER TABLE " + table
                + " ADD CONSTRAINT " + key.fact("sql") + " " + kind + " USING INDEX " + key.fact("sql") + ";";
    }

    static String notNullThroughCheck(CatalogState state, CatalogItem column) {
        String table = "ALTER TABLE " + Counts.table(state, column.table());
        String name = column.fact("sql");
        return table + " ADD CONSTRAINT not_null_for_now CHECK (" + name + " IS NOT NULL) NOT VALID;\n-- next file\n"
                + table + " VALIDATE CONSTRAINT not_null_for_now;\n-- next file\n" + table + " ALTER COLUMN " + name
                + " SET NOT NULL;\n" + table + " DROP CONSTRAINT not_null_for_now;";
    }

    static String defaultLater(CatalogState state, CatalogItem column) {
        String table = "ALTER TABLE " + Counts.table(state, column.table());
        return table + " ADD COLUMN " + column.fact("sql") + " " + column.fact("type") + ";\n" + table
                + " ALTER COLUMN " + column.fact("sql") + " SET DEFAULT " + column.fact("default") + ";";
    }
}
