package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A partition that was there before is dropped. */
final class DropPartition implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("drop-partition", Severity.ERROR)
                .when("a partition that was there before is dropped")
                .effect("its rows are gone, under an ACCESS EXCLUSIVE lock on the whole partitioned table.")
                .instead("Detach it CONCURRENTLY, keep what is needed, and drop it in a later release.")
                .before("""
                    CREATE TABLE logs (id bigint, day date) PARTITION BY RANGE (day);
                    CREATE TABLE logs_2020 PARTITION OF logs FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
                    """)
                .bad("""
                    DROP TABLE logs_2020;
                    """)
                .good("""
                    -- next file (executeInTransaction=false)
                    ALTER TABLE logs DETACH PARTITION logs_2020 CONCURRENTLY;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .dropped(Kind.TABLE)
                .filter(table -> table.is("partition")
                        && statement
                                .after()
                                .items(Kind.TABLE)
                                .anyMatch(other -> table.fact("parents").equals(String.valueOf(other.oid()))))
                .map(table -> Hit.on(statement, table.name(), "the rows of " + table.name() + " are lost")
                        .count("SELECT count(*) FROM " + table.fact("sql")));
    }
}
