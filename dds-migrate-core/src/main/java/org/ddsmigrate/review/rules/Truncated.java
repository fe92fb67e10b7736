package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogChanges;
import org.ddsmigrate.review.CatalogItem;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Traced;

/** What TRUNCATE emptied: PostgreSQL gives the table new storage. */
final class Truncated {
    private Truncated() {}

    static Stream<CatalogItem> tables(Traced statement) {
        return statement.altered(Kind.TABLE, "storage").map(CatalogChanges.Altered::after);
    }
}
