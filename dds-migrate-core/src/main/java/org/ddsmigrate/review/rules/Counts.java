package org.ddsmigrate.review.rules;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ddsmigrate.review.CatalogItem;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.CatalogState;

/** Queries that count the rows in the way of a change, with names as the server quotes them. */
final class Counts {
    private static final Pattern COMMA = Pattern.compile(",");

    private Counts() {}

    static String nulls(CatalogState state, CatalogItem column) {
        return "SELECT count(*) FROM " + table(state, column.table()) + " WHERE " + column.fact("sql") + " IS NULL";
    }

    static String violations(CatalogState state, CatalogItem check) {
        return "SELECT count(*) FROM " + table(state, check.table()) + " WHERE NOT (" + check.fact("expression") + ")";
    }

    static String duplicates(CatalogState state, CatalogItem key) {
        String columns = columns(state, key.table(), key.fact("columns"), "");
        return "SELECT " + columns + ", count(*) FROM " + table(state, key.table()) + " GROUP BY " + columns
                + " HAVING count(*) > 1";
    }

    static String orphans(CatalogState state, CatalogItem key) {
        long target = Long.parseLong(key.fact("target"));
        String own = columns(state, key.table(), key.fact("columns"), "r.");
        return "SELECT count(*) FROM " + table(state, key.table()) + " r WHERE num_nulls(" + own
                + ") = 0 AND NOT EXISTS (SELECT FROM " + table(state, target) + " t WHERE ("
                + columns(state, target, key.fact("target-columns"), "t.") + ") = (" + own + "))";
    }

    static String table(CatalogState state, long table) {
        return state.table(table).map(item -> item.fact("sql")).orElse("?");
    }

    static String columns(CatalogState state, long table, String names, String prefix) {
        return COMMA.splitAsStream(names)
                .map(name -> state.of(Kind.COLUMN, table)
                        .filter(column -> column.simpleName().equals(name))
                        .map(column -> prefix + column.fact("sql"))
                        .findFirst()
                        .orElse(prefix + name))
                .collect(Collectors.joining(", "));
    }
}
