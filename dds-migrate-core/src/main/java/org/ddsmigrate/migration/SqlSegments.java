package org.ddsmigrate.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits PostgreSQL's SQL into plain text, literals, quoted names and comments, as far as quoting needs it. */
final class SqlSegments {
    private static final Pattern DOLLAR_QUOTE =
            Pattern.compile("\\$([A-Za-z_\\x80-\\uffff][A-Za-z0-9_\\x80-\\uffff]*)?\\$");

    enum Kind {
        CODE,
        /** {@code '…'}: a backslash is a backslash. */
        PLAIN_LITERAL,
        /** {@code E'…'}: a backslash starts an escape. */
        ESCAPE_LITERAL,
        /** {@code U&'…'}, {@code B'…'}, {@code X'…'}, {@code $$…$$}, {@code "…"}. */
        OTHER_QUOTED,
        COMMENT
    }

    record Segment(Kind kind, String text) {}

    private final String sql;
    private final List<Segment> segments = new ArrayList<>();
    private int start;
    private int at;

    private SqlSegments(String sql) {
        this.sql = sql;
    }

    static List<Segment> of(String sql) {
        SqlSegments scan = new SqlSegments(sql);
        scan.run();
        return scan.segments;
    }

    private void run() {
        Matcher dollar = DOLLAR_QUOTE.matcher(sql);
        while (at < sql.length()) {
            char c = sql.charAt(at);
            if (c == '\'') {
                literal();
            } else if (c == '"') {
                quoted(Kind.OTHER_QUOTED, at, endOfQuoted('"', at + 1));
            } else if (sql.startsWith("--", at)) {
                int end = sql.indexOf('\n', at);
                quoted(Kind.COMMENT, at, end < 0 ? sql.length() : end);
            } else if (sql.startsWith("/*", at)) {
                quoted(Kind.COMMENT, at, endOfBlockComment());
            } else if (c == '$'
                    && !followsName()
                    && dollar.region(at, sql.length()).lookingAt()) {
                int close = sql.indexOf(dollar.group(), dollar.end());
                quoted(
                        Kind.OTHER_QUOTED,
                        at,
                        close < 0 ? sql.length() : close + dollar.group().length());
            } else {
                at++;
            }
        }
        code(sql.length());
    }

    private void literal() {
        char before = at > start ? Character.toUpperCase(sql.charAt(at - 1)) : ' ';
        boolean prefixed = at - 1 <= start || !isNamePart(sql.charAt(at - 2));
        if (before == 'E' && prefixed) {
            quoted(Kind.ESCAPE_LITERAL, at - 1, endOfEscapeLiteral());
        } else if (((before == 'B' || before == 'X') && prefixed) || before == '&') {
            quoted(Kind.OTHER_QUOTED, at, endOfQuoted('\'', at + 1));
        } else {
            quoted(Kind.PLAIN_LITERAL, at, endOfQuoted('\'', at + 1));
        }
    }

    private void quoted(Kind kind, int from, int end) {
        code(from);
        segments.add(new Segment(kind, sql.substring(from, end)));
        start = end;
        at = end;
    }

    private void code(int end) {
        if (end > start) {
            segments.add(new Segment(Kind.CODE, sql.substring(start, end)));
            start = end;
        }
    }

    private int endOfQuoted(char quote, int from) {
        for (int i = from; i < sql.length(); i++) {
            if (sql.charAt(i) == quote) {
                if (i + 1 < sql.length() && sql.charAt(i + 1) == quote) {
                    i++;
                } else {
                    return i + 1;
                }
            }
        }
        return sql.length();
    }

    private int endOfEscapeLiteral() {
        for (int i = at + 1; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '\'') {
                if (i + 1 < sql.length() && sql.charAt(i + 1) == '\'') {
                    i++;
                } else {
                    return i + 1;
                }
            }
        }
        return sql.length();
    }

    private int endOfBlockComment() {
        int depth = 0;
        for (int i = at; i < sql.length(); i++) {
            if (sql.startsWith("/*", i)) {
                depth++;
                i++;
            } else if (sql.startsWith("*/", i)) {
                depth--;
                i++;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        return sql.length();
    }

    private boolean followsName() {
        return at > start && isNamePart(sql.charAt(at - 1));
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c >= 0x80;
    }
}
