package org.ddsmigrate.command;

/**
 * What {@link Adopt} is to do beyond comparing.
 *
 * @param kept whether what is kept is written down in SQL
 * @param differences what becomes of what the model and the history disagree about
 */
public record AdoptOptions(Kept kept, Differences differences) {
    public static final AdoptOptions DEFAULT = new AdoptOptions(Kept.UNSAID, Differences.LISTED);

    /** What the model does not state. */
    public enum Kept {
        /** It stays unsaid, and is kept. */
        UNSAID,
        /** It is said from now on, in the model's SQL. */
        WRITTEN
    }

    /** What the model and the history disagree about. */
    public enum Differences {
        /** It is listed, and {@code generate} makes a migration of it. */
        LISTED,
        /** It may stay: one line for each in the POM. */
        ACCEPTED
    }
}
