package org.ddsmigrate.review.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddsmigrate.review.CatalogChanges;
import org.ddsmigrate.review.Traced;

/** What a change of a column's type means for the values that are there. */
enum TypeMove {
    /** Some may not fit. */
    NARROWER,
    /** All of them lose something. */
    LOSSY,
    /** Some may not be readable as the new type. */
    RISKY,
    /** They all stay what they are. */
    OTHER;

    private static final List<String> WHOLE = List.of("smallint", "integer", "bigint");
    private static final Set<String> TEXTS = Set.of("text", "character varying", "character", "citext");
    private static final Set<String> FRACTIONS = Set.of("numeric", "real", "double precision", "money");
    private static final Pattern LENGTH = Pattern.compile("\\(([0-9]+)(?:,(-?[0-9]+))?\\)");

    static TypeMove of(CatalogChanges.Altered column) {
        String from = column.before().fact("type");
        String to = column.after().fact("type");
        String fromBase = base(from);
        String toBase = base(to);
        if (TEXTS.contains(fromBase)) {
            return TEXTS.contains(toBase) ? texts(from, to) : RISKY;
        }
        if (fromBase.equals("numeric") && toBase.equals("numeric")) {
            return numerics(from, to);
        }
        if (FRACTIONS.contains(fromBase) && WHOLE.contains(toBase)) {
            return LOSSY;
        }
        if (fromBase.equals("double precision") && toBase.equals("real")) {
            return LOSSY;
        }
        if (WHOLE.contains(fromBase) && WHOLE.contains(toBase)) {
            return WHOLE.indexOf(toBase) < WHOLE.indexOf(fromBase) ? NARROWER : OTHER;
        }
        boolean moment = fromBase.startsWith("timestamp");
        if (moment && (toBase.equals("date") || toBase.startsWith("time without") || toBase.startsWith("time with "))) {
            return LOSSY;
        }
        if (TEXTS.contains(toBase) && length(to, 1).isPresent()) {
            return NARROWER;
        }
        return OTHER;
    }

    static String count(Traced statement, CatalogChanges.Altered column) {
        String table = Counts.table(statement.after(), column.after().table());
        String name = column.after().fact("sql");
        String to = column.after().fact("type");
        return TEXTS.contains(base(to))
                ? "SELECT count(*) FROM " + table + " WHERE length(" + name + "::text) > "
                        + length(to, 1).orElse(0)
                : "SELECT count(*) FROM " + table + " WHERE " + name + " <> round(" + name + ", 0) OR abs(" + name
                        + ") >= " + limit(to);
    }

    private static TypeMove texts(String from, String to) {
        Optional<Integer> old = length(from, 1);
        Optional<Integer> now = length(to, 1);
        boolean shorter = now.isPresent() && (old.isEmpty() || now.get() < old.get());
        return shorter ? NARROWER : OTHER;
    }

    private static TypeMove numerics(String from, String to) {
        if (length(to, 1).isEmpty()) {
            return OTHER;
        }
        if (length(from, 1).isEmpty()) {
            return NARROWER;
        }
        int oldScale = length(from, 2).orElse(0);
        int newScale = length(to, 2).orElse(0);
        int oldWhole = length(from, 1).orElse(0) - oldScale;
        int newWhole = length(to, 1).orElse(0) - newScale;
        return newScale < oldScale || newWhole < oldWhole ? NARROWER : OTHER;
    }

    private static String limit(String type) {
        return switch (base(type)) {
            case "smallint" -> "32768";
            case "integer" -> "2147483648";
            default ->
                "1e" + Math.max(0, length(type, 1).orElse(0) - length(type, 2).orElse(0));
        };
    }

    private static String base(String type) {
        return LENGTH.matcher(type).replaceAll("");
    }

    private static Optional<Integer> length(String type, int group) {
        Matcher matcher = LENGTH.matcher(type);
        return matcher.find() ? Optional.ofNullable(matcher.group(group)).map(Integer::valueOf) : Optional.empty();
    }
}
