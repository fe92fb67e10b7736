package org.ddsmigrate.review.rules;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogChanges;
import org.ddsmigrate.review.CatalogItem;
import org.ddsmigrate.review.Traced;

/** What was granted on an object, as its access control list says (PostgreSQL, "Privileges"). */
final class Rights {
    private static final Pattern ENTRY = Pattern.compile("(?:^\\{|,)\"?((?:[^,\"=]|\\\\\")*)=([a-zA-Z*]*)/");

    private Rights() {}

    /** What was there before and has other rights after the statement, types and routines left out. */
    static Stream<CatalogChanges.Altered> changed(Traced statement) {
        return statement.changes().altered().stream()
                .filter(item -> statement.isOld(item.before()) && item.changed("grants"))
                .filter(item -> switch (item.after().kind()) {
                    case TABLE, VIEW, MATERIALIZED_VIEW, SEQUENCE, SCHEMA, FOREIGN_TABLE -> true;
                    default -> false;
                });
    }

    /** The letters of what a role may do; PUBLIC has no name. */
    static String of(CatalogItem item, String role) {
        return byRole(item).getOrDefault(role, "");
    }

    /** Who may do anything. */
    static Set<String> grantees(CatalogItem item) {
        return byRole(item).keySet();
    }

    private static Map<String, String> byRole(CatalogItem item) {
        Map<String, String> rights = new TreeMap<>();
        ENTRY.matcher(item.fact("grants")).results().forEach(entry -> rights.put(entry.group(1), entry.group(2)));
        return rights;
    }
}
