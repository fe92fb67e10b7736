package org.ddsmigrate.cases.random;

import java.util.List;
import org.ddsmigrate.migration.MigrationScript;

/**
 * How a pair went.
 *
 * @param reason why it did not end with a proven migration, without what differs from pair to pair
 */
record Outcome(SchemaPair pair, Kind kind, String reason, String detail, List<MigrationScript> scripts) {
    /** Every end that a pair can come to. */
    enum Kind {
        PROVEN,
        UNCHANGED,
        /** PostgreSQL does not accept one of the two schemas. */
        SKIPPED,
        /** With a reason that is known and right. */
        REFUSED,
        FAILED
    }
}
