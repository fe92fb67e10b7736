package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Traced;

/** Columns that a statement added. */
final class AddedColumns {
    private AddedColumns() {}

    /** Those for which a table from before the batch was written anew. */
    static Stream<CatalogItem> rewriting(Traced statement) {
        return statement
                .createdOnOldTables(Kind.COLUMN)
                .filter(column ->
                        statement.rewritten().anyMatch(table -> table.after().oid() == column.table()));
    }
}
