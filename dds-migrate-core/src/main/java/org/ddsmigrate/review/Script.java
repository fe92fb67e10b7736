package org.ddsmigrate.review;

import java.util.function.UnaryOperator;

/**
 * A file whose statements are run for a review.
 *
 * @param name without its folder
 * @param place for messages: its path
 * @param direction what it is for
 * @param text as it stands there
 * @param transactional whether Flyway runs it in one transaction
 * @param mixes whether Flyway refuses it, because it mixes statements that need a transaction of their own with others
 */
public record Script(
        String name, String place, Direction direction, String text, boolean transactional, boolean mixes) {
    /** What a file is for. */
    public enum Direction {
        /** Leads to the next version. */
        UP,
        /** Takes a version back. */
        DOWN
    }

    Script placed(UnaryOperator<String> names) {
        return new Script(name, names.apply(place), direction, text, transactional, mixes);
    }
}
