package org.ddsmigrate.review.rules;

import org.ddsmigrate.review.CatalogItem;
import org.ddsmigrate.review.Traced;

/** What became of something that was dropped. */
final class Dropped {
    private Dropped() {}

    /** Whether something of the same kind has its name by the end of the statement. */
    static boolean isRecreated(Traced statement, CatalogItem item) {
        return statement
                .after()
                .items(item.kind())
                .anyMatch(other -> other.name().equals(item.name()));
    }
}
