package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** An index is built on a partitioned table that was there before. */
final class PartitionedIndexBlocking implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("partitioned-index-blocking", Severity.ERROR)
                .growsWithRows()
                .when("an index is built on a partitioned table that was there before")
                .effect("SHARE lock on the parent and on every partition until all are built; CONCURRENTLY does "
                        + "not exist for it.")
                .instead("Create it ON ONLY the parent, build one CONCURRENTLY on each partition, then attach each: "
                        + "the last one makes it valid.")
                .before("""
                    CREATE TABLE logs (id bigint, day date) PARTITION BY RANGE (day);
                    CREATE TABLE logs_2026 PARTITION OF logs FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
                    """)
                .bad("""
                    CREATE INDEX logs_day ON logs (day);
                    """)
                .good("""
                    CREATE INDEX logs_day ON ONLY logs (day);
                    -- next file
                    CREATE INDEX CONCURRENTLY logs_2026_day ON logs_2026 (day);
                    -- next file
                    ALTER INDEX logs_day ATTACH PARTITION logs_2026_day;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .createdOnOldTables(Kind.INDEX)
                .filter(index -> index.is("partitioned") && !index.has("parent") && !index.has("constraint"))
                .filter(index -> index.is("valid"))
                .filter(index -> hasPartitions(statement, index.table()))
                .map(index -> Hit.on(
                        statement,
                        index.name(),
                        "building " + index.name() + " blocks writes to "
                                + statement.after().relationName(index.table()) + " and all its partitions"));
    }

    private static boolean hasPartitions(Traced statement, long table) {
        return statement
                .before()
                .items(Kind.TABLE)
                .anyMatch(other -> other.fact("parents").equals(String.valueOf(table)));
    }
}
