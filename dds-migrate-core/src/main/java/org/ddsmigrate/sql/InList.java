package org.ddsmigrate.sql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the check of a varchar's values as people do: {@code status IN ('NEW', 'OLD')}. */
final class InList {
    private static final String ELEMENT = "\\(('(?:[^']|'')*')::character varying\\)::text";
    private static final Pattern ANY = Pattern.compile("\\(\\(([^()]+|\"(?:[^\"]|\"\")+\")\\)::text = ANY \\(ARRAY\\[("
            + ELEMENT + "(?:, " + ELEMENT + ")*)\\]\\)\\)");
    private static final Pattern ONE = Pattern.compile(ELEMENT);

    private InList() {}

    static String readable(String expression) {
        return ANY.matcher(expression)
                .replaceAll(list -> Matcher.quoteReplacement(
                        list.group(1) + " IN (" + ONE.matcher(list.group(2)).replaceAll("$1") + ")"));
    }
}
