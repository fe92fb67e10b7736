package org.ddsmigrate.review;

import java.util.Optional;

/**
 * Something in the migrations that a person should put right.
 *
 * @param rule its id, as in {@code missing-undo}
 * @param file the file, or whatever else it is about
 * @param line the line in it, or 0 for the file as a whole
 * @param statement the statement, as it stands in the file
 * @param object the object that it is about, as in {@code invites.email}
 * @param text what is wrong, one sentence without a full stop at its end
 * @param effect what it blocks or loses, one sentence
 * @param remedy what to do next
 * @param rewrite the SQL to write instead, where that is mechanical
 * @param count the query that counts the rows in the way
 */
public record Finding(
        String rule,
        Severity severity,
        String file,
        int line,
        Optional<String> statement,
        Optional<String> object,
        String text,
        Optional<String> effect,
        String remedy,
        Optional<String> rewrite,
        Optional<String> count) {

    /** One that fails the build, about a file or a line of it: {@code V7__x.sql:3}. */
    public static Finding error(String rule, String where, String text, String remedy) {
        return of(rule, Severity.ERROR, where, text, remedy);
    }

    /** One about a file or a line of it: {@code V7__x.sql:3}. */
    public static Finding of(String rule, Severity severity, String where, String text, String remedy) {
        int line = lineOf(where);
        String file = line == 0 ? where : where.substring(0, where.lastIndexOf(':'));
        return new Finding(
                rule,
                severity,
                file,
                line,
                Optional.empty(),
                Optional.empty(),
                text,
                Optional.empty(),
                remedy,
                Optional.empty(),
                Optional.empty());
    }

    /** The same, taken more or less seriously. */
    Finding as(Severity other) {
        return new Finding(rule, other, file, line, statement, object, text, effect, remedy, rewrite, count);
    }

    /** The same, with something more to say. */
    Finding saying(String more) {
        return new Finding(rule, severity, file, line, statement, object, text + more, effect, remedy, rewrite, count);
    }

    /** The file, with its line where one is known: {@code V7__x.sql:3}. */
    public String where() {
        return line == 0 ? file : file + ":" + line;
    }

    private static int lineOf(String where) {
        String digits = where.substring(where.lastIndexOf(':') + 1);
        boolean isLine = where.indexOf(':') > 0 && digits.matches("[0-9]{1,9}");
        return isLine ? Integer.parseInt(digits) : 0;
    }
}
