package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A partition is detached, not concurrently. */
final class DetachPartitionBlocking implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("detach-partition-blocking", Severity.ERROR)
                .when("a partition is detached, not concurrently")
                .effect("ACCESS EXCLUSIVE lock on the partitioned table: nobody can read or write any of its "
                        + "partitions.")
                .instead("ALTER TABLE … DETACH PARTITION … CONCURRENTLY, in a migration of its own without a "
                        + "transaction.")
                .before("""
                    CREATE TABLE logs (id bigint, day date) PARTITION BY RANGE (day);
                    CREATE TABLE logs_2026 PARTITION OF logs FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
                    """)
                .bad("""
                    ALTER TABLE logs DETACH PARTITION logs_2026;
                    """)
                .good("""
                    -- next file (executeInTransaction=false)
                    ALTER TABLE logs DETACH PARTITION logs_2026 CONCURRENTLY;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .altered(Kind.TABLE, "partition")
                .filter(table -> table.before().is("partition") && statement.transactional())
                .map(table -> Hit.on(
                                statement,
                                table.after().name(),
                                "detaching " + table.after().name()
                                        + " blocks reads and writes of the whole partitioned table")
                        .rewrite(statement.text().sql().strip() + " CONCURRENTLY;"));
    }
}
