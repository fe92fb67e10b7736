package org.ddsmigrate.review;

/**
 * Something in the migrations that a person should put right.
 *
 * @param rule its id, as in {@code missing-undo}
 * @param where the file, with its line where one is known: {@code V7__x.sql:3}
 * @param text what is wrong, one sentence without a full stop at its end
 * @param remedy what to do next
 */
public record Finding(String rule, Severity severity, String where, String text, String remedy) {

    /** One that fails the build. */
    public static Finding error(String rule, String where, String text, String remedy) {
        return new Finding(rule, Severity.ERROR, where, text, remedy);
    }
}
