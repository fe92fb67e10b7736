package org.ddsmigrate;

import java.util.Optional;

/**
 * Something a person has to know about and can do something about: what is wrong, in which object or file, and what
 * to do next. Every failure that the tool foresees leaves it as one of the two kinds; anything else is a defect.
 */
public abstract sealed class Problem extends RuntimeException permits UserProblem, EnvironmentProblem {
    private final String what;
    private final Optional<String> where;
    private final String remedy;

    Problem(String what, Optional<String> where, String remedy, Optional<Throwable> cause) {
        super(text(what, where, remedy), cause.orElse(null));
        this.what = what;
        this.where = where;
        this.remedy = remedy;
    }

    /** What is wrong, one sentence without a full stop at its end. */
    public String what() {
        return what;
    }

    /** The object, or the file with its line, as {@code file:line}. */
    public Optional<String> where() {
        return where;
    }

    /** What to do next, with the exact option or command where there is one. */
    public String remedy() {
        return remedy;
    }

    private static String text(String what, Optional<String> where, String remedy) {
        String problem = where.map(place -> place + ": " + what).orElse(what);
        // Lines that are there to be copied end without a full stop.
        return problem + (remedy.startsWith("\n") ? "" : ". ") + remedy;
    }
}
