package org.ddsmigrate.review.trace;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddsmigrate.review.SqlText;

/** Finds names in statements. */
final class Words {
    /** What may stand between the word for a kind of object and the object's name. */
    private static final String BETWEEN =
            "\\s+(?:(?:concurrently|if\\s+exists|only)\\s+)*(?:\"?[\\w$]+\"?\\s*\\.\\s*)?\"?";

    private Words() {}

    /** Where a name stands as a word, or -1. */
    static int indexOf(String sql, String name) {
        Matcher matcher = Pattern.compile("(?<![\\w$])" + Pattern.quote(name.toLowerCase(Locale.ROOT)) + "(?![\\w$])")
                .matcher(sql);
        return matcher.find() ? matcher.start() : -1;
    }

    /** Whether a statement calls something by the word for its kind: {@code DROP INDEX email_idx}. */
    static boolean calls(SqlText text, String kind, String name) {
        return Pattern.compile("(?is)\\b" + kind + BETWEEN + Pattern.quote(name) + "(?![\\w$])")
                .matcher(text.sql())
                .find();
    }

    /** What follows the name of a column after {@code ALTER COLUMN}. */
    static String alteration(String sql, String column) {
        Matcher matcher = Pattern.compile(
                        "(?is)\\bALTER\\s+(?:COLUMN\\s+)?\"?" + Pattern.quote(column) + "\"?\\s+([^,;]*)")
                .matcher(sql);
        return matcher.find()
                ? matcher.group(1).strip().toUpperCase(Locale.ROOT).replaceAll("\\s+", " ")
                : "";
    }

    /** The group of a pattern, wherever a statement has it. */
    static Optional<String> find(String regex, String sql) {
        Matcher matcher = Pattern.compile("(?is)" + regex).matcher(sql);
        return matcher.find() ? Optional.ofNullable(matcher.group(1)) : Optional.empty();
    }

    /** The name at a position of a statement, counted from 1. */
    static Optional<String> at(String sql, int position) {
        if (position < 1 || position > sql.length()) {
            return Optional.empty();
        }
        return find("^\"?([\\w$]+)", sql.substring(position - 1)).map(name -> name.toLowerCase(Locale.ROOT));
    }
}
