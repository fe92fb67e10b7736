package org.ddsmigrate.review.rules;

import java.util.Locale;
import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.CatalogItem;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Lock;
import org.ddsmigrate.review.Traced;

/** Statements whose time grows with the rows that they go through. */
final class Work {
    private Work() {}

    /** Whether it reads or changes the rows of a table from before the batch. */
    static boolean isOnOldRows(Traced statement) {
        boolean goesThroughRows = statement.text().starts("UPDATE")
                || statement.text().starts("DELETE")
                || statement.text().starts("MERGE")
                || fillsNewTable(statement)
                || (statement.text().has("SELECT") && statement.text().has("INSERT INTO|SELECT|WITH"));
        return goesThroughRows
                && (fillsNewTable(statement) || !statement.text().has("SETVAL|CREATE|ALTER|DO|GRANT|REVOKE"))
                && statement.locks().stream()
                        .anyMatch(lock -> lock.mode().compareTo(Lock.Mode.ROW_EXCLUSIVE) <= 0
                                && statement.start().table(lock.relation()).isPresent()
                                && isNamed(statement, lock.relation()));
    }

    private static boolean fillsNewTable(Traced statement) {
        return statement.text().words().matches("CREATE (\\w+ )*(TABLE|MATERIALIZED VIEW) .* AS .*SELECT .*")
                && !statement.text().has("WITH NO DATA");
    }

    /** The tables from before the batch that earlier statements of its transaction have locked against readers. */
    static Stream<String> exclusivelyLockedEarlier(Batch batch, Traced statement) {
        return batch.earlierInTransaction(statement)
                .flatMap(earlier -> earlier.locks().stream())
                .filter(lock -> lock.taken() && lock.mode() == Lock.Mode.ACCESS_EXCLUSIVE)
                .flatMap(lock -> batch.start().find(Kind.TABLE, lock.relation()).stream())
                .map(CatalogItem::name)
                .distinct();
    }

    private static boolean isNamed(Traced statement, long relation) {
        return statement
                .before()
                .table(relation)
                .map(table -> statement
                        .text()
                        .sql()
                        .toLowerCase(Locale.ROOT)
                        .contains(table.simpleName().toLowerCase(Locale.ROOT)))
                .orElse(false);
    }
}
