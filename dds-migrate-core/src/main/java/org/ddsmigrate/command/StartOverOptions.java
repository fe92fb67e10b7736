package org.ddsmigrate.command;

import java.util.Optional;
import org.ddsmigrate.migration.Version;

/**
 * How to start over.
 *
 * @param last the version that stays; nothing to ask git which files are committed
 * @param rows whether the new database gets some
 * @param mode whether it is done or only shown
 */
public record StartOverOptions(Optional<Version> last, Rows rows, Mode mode) {
    /** What is in the tables afterwards. */
    public enum Rows {
        NONE,
        SAMPLES
    }

    /** What becomes of the plan. */
    public enum Mode {
        RUN,
        DRY_RUN
    }
}
