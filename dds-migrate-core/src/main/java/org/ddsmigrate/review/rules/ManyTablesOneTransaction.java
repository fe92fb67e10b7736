package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.CatalogItem;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.Traced;

/** One transaction locks three or more tables that were there before against writes. */
final class ManyTablesOneTransaction implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("many-tables-one-transaction", Severity.ADVICE)
                .when("one transaction locks three or more tables that were there before against writes")
                .effect("the locks pile up, and another transaction that takes them in another order makes a "
                        + "deadlock.")
                .instead("Split the migration, one busy table each.")
                .before("""
                    CREATE TABLE a (id bigint PRIMARY KEY);
                    CREATE TABLE b (id bigint PRIMARY KEY);
                    CREATE TABLE c (id bigint PRIMARY KEY);
                    """)
                .bad("""
                    ALTER TABLE a ADD COLUMN n integer;
                    ALTER TABLE b ADD COLUMN n integer;
                    ALTER TABLE c ADD COLUMN n integer;
                    """)
                .good("""
                    ALTER TABLE a ADD COLUMN n integer;
                    ALTER TABLE b ADD COLUMN n integer;
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .filter(statement -> statement.transactional() && lockedUntil(batch, statement) >= 3)
                .filter(statement ->
                        batch.earlierInTransaction(statement).noneMatch(earlier -> lockedUntil(batch, earlier) >= 3))
                .map(statement -> Hit.on(
                        statement,
                        "by now this transaction blocks writes to " + lockedUntil(batch, statement) + " tables"));
    }

    private static long lockedUntil(Batch batch, Traced statement) {
        return Stream.concat(batch.earlierInTransaction(statement), Stream.of(statement))
                .flatMap(Traced::blocked)
                .map(CatalogItem::oid)
                .distinct()
                .count();
    }
}
