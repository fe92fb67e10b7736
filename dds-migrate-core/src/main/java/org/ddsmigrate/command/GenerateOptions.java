package org.ddsmigrate.command;

import org.ddsmigrate.plan.Locking;

/**
 * What the user asks {@link Generate} for.
 *
 * @param name the description in the file names, as in {@code add_invite_expiry}
 * @param answers to what can't be derived
 * @param interview who can be asked for further answers
 * @param mode whether the files are written or only shown
 * @param locking {@link Locking#BRIEF} for a database that people work with meanwhile: more files, and none keeps others
 *     waiting while it scans a table
 */
public record GenerateOptions(String name, Answers answers, Interview interview, Mode mode, Locking locking) {
    /** What becomes of the files. */
    public enum Mode {
        WRITE,
        DRY_RUN
    }

    /** Without anybody to ask. */
    public GenerateOptions(String name, Answers answers, Mode mode) {
        this(name, answers, Interview.NOBODY, mode, Locking.PLAIN);
    }

    public GenerateOptions with(Locking other) {
        return new GenerateOptions(name, answers, interview, mode, other);
    }

    public static GenerateOptions named(String name) {
        return new GenerateOptions(name, Answers.NONE, Mode.WRITE);
    }
}
