package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** An index is INVALID when all migrations have run. */
final class InvalidIndex implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("invalid-index", Severity.WARNING)
                .when("an index is INVALID when all migrations have run")
                .effect("it is maintained with every write, and no query uses it.")
                .instead("Drop it CONCURRENTLY and build it again; on a partitioned table, attach the partitions' "
                        + "indexes.")
                .before("""
                    CREATE TABLE logs (id bigint, day date) PARTITION BY RANGE (day);
                    CREATE TABLE logs_2026 PARTITION OF logs FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
                    """)
                .bad("""
                    CREATE INDEX logs_day ON ONLY logs (day);
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
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .flatMap(statement -> statement
                        .created(Kind.INDEX)
                        .filter(index -> batch.end()
                                .find(index)
                                .filter(end -> !end.is("valid"))
                                .isPresent())
                        .map(index ->
                                Hit.on(statement, index.name(), index.name() + " is not valid when all has run")));
    }
}
