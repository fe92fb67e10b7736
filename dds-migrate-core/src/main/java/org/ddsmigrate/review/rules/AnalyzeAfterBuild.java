package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** An index on an expression is built. */
final class AnalyzeAfterBuild implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("analyze-after-build", Severity.ADVICE)
                .when("an index on an expression is built")
                .effect("until the table is analyzed, the planner knows nothing of the expression's values.")
                .instead("ANALYZE the table in a later migration, or let autovacuum do it.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, email text);
                    """)
                .bad("""
                    CREATE INDEX CONCURRENTLY invites_lower ON invites (lower(email));
                    """)
                .good("""
                    CREATE INDEX CONCURRENTLY invites_lower ON invites (lower(email));
                    -- next file
                    ANALYZE invites;
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .flatMap(statement -> statement
                        .createdOnOldTables(Kind.INDEX)
                        .filter(index -> index.is("expressions")
                                && batch.upwards()
                                        .noneMatch(other -> other.text().starts("ANALYZE")
                                                || other.text().has("VACUUM .*ANALYZE.*")))
                        .map(index -> Hit.on(statement, index.name(), "the planner knows nothing of its expression yet")
                                .rewrite("ANALYZE " + Counts.table(statement.after(), index.table()) + ";")));
    }
}
