package org.ddsmigrate.review;

/**
 * The documentation of a rule, held to the truth by its test: bad fires exactly this rule, good fires none.
 *
 * @param id as in {@code create-index-blocking}
 * @param severity unless it is configured otherwise
 * @param when what makes it speak, one sentence
 * @param effect what happens then: the lock and what it blocks, what is lost, who fails
 * @param instead what to do
 * @param before the schema that the examples meet
 * @param bad SQL that it finds. {@code -- next file} begins another migration, with {@code
 *     (executeInTransaction=false)} one that runs without a transaction
 * @param good SQL that does the same without harm
 * @param growth how the harm depends on the size of a table
 */
public record RulePage(
        String id,
        Severity severity,
        String when,
        String effect,
        String instead,
        String before,
        String bad,
        String good,
        Growth growth) {

    /** How its harm depends on the size of a table. */
    public enum Growth {
        /** It does not. */
        NONE,
        /** It is the time that the rows take; a table with few of them does not feel it. */
        WITH_ROWS
    }

    /** A page that is filled in by the methods that follow. */
    public static RulePage of(String id, Severity severity) {
        return new RulePage(id, severity, "", "", "", "", "", "", Growth.NONE);
    }

    public RulePage when(String text) {
        return new RulePage(id, severity, text, effect, instead, before, bad, good, growth);
    }

    public RulePage effect(String text) {
        return new RulePage(id, severity, when, text, instead, before, bad, good, growth);
    }

    public RulePage instead(String text) {
        return new RulePage(id, severity, when, effect, text, before, bad, good, growth);
    }

    public RulePage before(String sql) {
        return new RulePage(id, severity, when, effect, instead, sql, bad, good, growth);
    }

    public RulePage bad(String sql) {
        return new RulePage(id, severity, when, effect, instead, before, sql, good, growth);
    }

    public RulePage good(String sql) {
        return new RulePage(id, severity, when, effect, instead, before, bad, sql, growth);
    }

    /** Its harm is the time that the rows take. */
    public RulePage growsWithRows() {
        return new RulePage(id, severity, when, effect, instead, before, bad, good, Growth.WITH_ROWS);
    }
}
