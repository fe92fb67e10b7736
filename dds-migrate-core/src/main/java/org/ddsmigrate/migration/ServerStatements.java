package org.ddsmigrate.migration;

import java.util.regex.Pattern;

/**
 * Leaves out what is about the server and not about the database that a script is for, and nothing else. Roles and
 * their memberships belong to a server and all its databases: where scratch databases share one, a history can't have
 * its own, and needs no more of them than their names. PL/pgSQL comes with every database and belongs to who made the
 * server; pg_dump repeats its comment, which an ordinary owner may not set and nothing compares.
 */
public final class ServerStatements {
    private static final Pattern NAMED =
            Pattern.compile("\\b(?:role|user|group|grant|revoke|extension)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DO_BLOCK =
            Pattern.compile("(?:^|;)\\s*DO\\s*(?:LANGUAGE\\s+\\w+\\s*)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern STATEMENT = Pattern.compile(
            "(?<=^|;|\\bBEGIN|\\bTHEN|\\bELSE|\\bLOOP)\\s*"
                    + "(?:(?:CREATE|ALTER|DROP|COMMENT\\s+ON)\\s+(?:ROLE|USER|GROUP)\\b(?!\\s+MAPPING\\b)[^;]*"
                    + "|COMMENT\\s+ON\\s+EXTENSION\\s+plpgsql\\b[^;]*"
                    + "|(?:GRANT|REVOKE)\\b(?:(?!\\bON\\b)[^;])*)(?:;|$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern VISIBLE = Pattern.compile("\\S");

    private ServerStatements() {}

    /** The same text with blanks in the place of those statements, so that every line keeps its number. */
    public static String leftOut(String sql) {
        return NAMED.matcher(sql).find() ? withBlanks(sql) : sql;
    }

    /** Quoted text and comments are hidden from the search; only the body of a DO block is SQL that runs now. */
    private static String withBlanks(String sql) {
        StringBuilder text = new StringBuilder();
        StringBuilder code = new StringBuilder();
        for (SqlSegments.Segment segment : SqlSegments.of(sql)) {
            boolean block =
                    segment.text().startsWith("$") && DO_BLOCK.matcher(code).find();
            text.append(block ? withBlanks(segment.text(), segment.text().indexOf('$', 1) + 1) : segment.text());
            code.append(
                    switch (segment.kind()) {
                        case CODE -> segment.text();
                        case COMMENT -> blank(segment.text());
                        case PLAIN_LITERAL, ESCAPE_LITERAL, OTHER_QUOTED ->
                            "x".repeat(segment.text().length());
                    });
        }
        STATEMENT
                .matcher(code)
                .results()
                .forEach(found ->
                        text.replace(found.start(), found.end(), blank(text.substring(found.start(), found.end()))));
        return text.toString();
    }

    /** A dollar-quoted body, between its tags. */
    private static String withBlanks(String quoted, int tag) {
        int end = Math.max(tag, quoted.length() - tag);
        return quoted.substring(0, tag) + withBlanks(quoted.substring(tag, end)) + quoted.substring(end);
    }

    private static String blank(String text) {
        return VISIBLE.matcher(text).replaceAll(" ");
    }
}
