package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A materialized view that was there before is refreshed, not concurrently. */
final class RefreshBlocking implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("refresh-blocking", Severity.WARNING)
                .growsWithRows()
                .when("a materialized view that was there before is refreshed, not concurrently")
                .effect("ACCESS EXCLUSIVE lock on the view: nobody can read it until its query has run.")
                .instead("Give it a unique index, and REFRESH MATERIALIZED VIEW CONCURRENTLY.")
                .before("""
                    CREATE TABLE sales (id bigint PRIMARY KEY, amount numeric);
                    CREATE MATERIALIZED VIEW totals AS SELECT id, amount FROM sales;
                    CREATE UNIQUE INDEX totals_id ON totals (id);
                    """)
                .bad("""
                    REFRESH MATERIALIZED VIEW totals;
                    """)
                .good("""
                    REFRESH MATERIALIZED VIEW CONCURRENTLY totals;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .altered(Kind.MATERIALIZED_VIEW, "storage")
                .filter(view -> statement.text().has("REFRESH MATERIALIZED VIEW")
                        && !statement.text().has("CONCURRENTLY"))
                .map(view -> Hit.on(
                                statement,
                                view.after().name(),
                                "refreshing " + view.after().name() + " blocks its readers")
                        .rewrite("REFRESH MATERIALIZED VIEW CONCURRENTLY "
                                + view.after().fact("sql") + ";"));
    }
}
