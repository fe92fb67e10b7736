package org.ddsmigrate.review;

import java.util.Optional;

/**
 * What a rule sees, before anybody has said how grave that is.
 *
 * @param script the file
 * @param line the line in it, or 0 for the file as a whole
 * @param statement the statement's text
 * @param object what it is about
 * @param text what is wrong, one sentence without a full stop
 * @param rewrite the SQL to write instead
 * @param count the query that counts the rows in the way
 */
public record Hit(
        Script script,
        int line,
        Optional<String> statement,
        Optional<String> object,
        String text,
        Optional<String> rewrite,
        Optional<String> count) {

    /** About what a statement does to an object. */
    public static Hit on(Traced statement, String object, String text) {
        return new Hit(
                statement.script(),
                statement.line(),
                Optional.of(statement.text().sql()),
                Optional.of(object),
                text,
                Optional.empty(),
                Optional.empty());
    }

    /** About a statement as such. */
    public static Hit on(Traced statement, String text) {
        return new Hit(
                statement.script(),
                statement.line(),
                Optional.of(statement.text().sql()),
                Optional.empty(),
                text,
                Optional.empty(),
                Optional.empty());
    }

    /** About a file, or a line of it. */
    public static Hit in(Script script, int line, String text) {
        return new Hit(script, line, Optional.empty(), Optional.empty(), text, Optional.empty(), Optional.empty());
    }

    /** With the SQL to write instead. */
    public Hit rewrite(String sql) {
        return new Hit(script, line, statement, object, text, Optional.of(sql), count);
    }

    /** With the query that counts the rows in the way. */
    public Hit count(String query) {
        return new Hit(script, line, statement, object, text, rewrite, Optional.of(query));
    }
}
