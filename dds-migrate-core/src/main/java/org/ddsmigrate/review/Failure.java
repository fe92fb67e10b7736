package org.ddsmigrate.review;

/**
 * What the server said when it refused a statement.
 *
 * @param state the SQLSTATE
 * @param message in the server's words, with detail and hint
 */
public record Failure(String state, String message) {
    /** Whether values in rows are to blame. */
    public boolean isAboutRows() {
        return state.startsWith("22") || state.startsWith("23");
    }

    /** Whether something that it names does not exist. */
    public boolean isMissingObject() {
        return state.equals("42P01")
                || state.equals("42703")
                || state.equals("42704")
                || state.equals("42883")
                || state.equals("3F000");
    }
}
