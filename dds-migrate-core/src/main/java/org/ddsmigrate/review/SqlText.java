package org.ddsmigrate.review;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement's text, and the same without comments, without what stands in literals, in capitals and with single
 * blanks, for what leaves no trace in the catalog and has to be judged by its words.
 *
 * @param sql as it stands in the file
 * @param words as described
 */
public record SqlText(String sql, String words) {
    private static final Pattern PARTS = Pattern.compile("(?s)(?<comment>--[^\\n]*|/\\*.*?\\*/)"
            + "|(?<dollar>\\$(?<tag>[A-Za-z_]*)\\$.*?\\$\\k<tag>\\$)"
            + "|(?<literal>[eE]'(?:[^'\\\\]|''|\\\\.)*'|'(?:[^']|'')*')"
            + "|(?<name>\"(?:[^\"]|\"\")*\")"
            + "|(?<other>.)");

    private static final Pattern LEADING = Pattern.compile("\\A(?:\\s+|--[^\\n]*(?:\\n|\\z)|(?s:/\\*.*?\\*/))+");

    /** Reads a statement; what stands before its first word belongs to nobody. */
    public static SqlText of(String statement) {
        String sql = LEADING.matcher(statement).replaceFirst("").stripTrailing();
        StringBuilder words = new StringBuilder();
        Matcher matcher = PARTS.matcher(sql);
        while (matcher.find()) {
            if (matcher.group("comment") != null) {
                words.append(' ');
            } else if (matcher.group("literal") != null || matcher.group("dollar") != null) {
                words.append("''");
            } else if (matcher.group("name") != null) {
                words.append(matcher.group());
            } else {
                words.append(matcher.group().toUpperCase(Locale.ROOT));
            }
        }
        return new SqlText(sql, words.toString().replaceAll("\\s+", " ").strip());
    }

    /** Whether it begins with these words. */
    public boolean starts(String prefix) {
        return words.startsWith(prefix)
                && (words.length() == prefix.length() || isBoundary(words.charAt(prefix.length())));
    }

    /** Whether the words match a regular expression somewhere, between word boundaries. */
    public boolean has(String regex) {
        return Pattern.compile("(?<![A-Z0-9_\"])(?:" + regex + ")(?![A-Z0-9_\"])")
                .matcher(words)
                .find();
    }

    @Override
    public String toString() {
        return sql;
    }

    private static boolean isBoundary(char c) {
        return !Character.isLetterOrDigit(c) && c != '_';
    }
}
