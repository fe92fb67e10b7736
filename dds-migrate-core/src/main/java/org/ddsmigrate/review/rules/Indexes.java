package org.ddsmigrate.review.rules;

import org.ddsmigrate.review.CatalogItem;

/** What indexes have in common. */
final class Indexes {
    private Indexes() {}

    /** Whether one does all that the other does. */
    static boolean isSame(CatalogItem one, CatalogItem other) {
        return afterTable(one).equals(afterTable(other))
                && one.fact("unique").equals(other.fact("unique"))
                && other.is("valid");
    }

    /** Whether the longer one begins with all columns of the shorter. */
    static boolean begins(CatalogItem longer, CatalogItem shorter) {
        return longer.fact("key").startsWith(shorter.fact("key") + ",")
                && longer.fact("classes").startsWith(shorter.fact("classes"))
                && isPlain(longer)
                && isPlain(shorter)
                && longer.fact("method").equals(shorter.fact("method"));
    }

    /** Whether both have the same first column. */
    static boolean beginsAlike(CatalogItem one, CatalogItem other) {
        String first = first(one);
        return !first.startsWith("(") && first.equals(first(other));
    }

    private static boolean isPlain(CatalogItem index) {
        return !index.is("expressions") && !index.has("predicate");
    }

    private static String first(CatalogItem index) {
        return index.fact("key").replaceFirst(",.*", "");
    }

    private static String afterTable(CatalogItem index) {
        return index.fact("definition").replaceFirst("^.*? ON \\S+ ", "");
    }
}
