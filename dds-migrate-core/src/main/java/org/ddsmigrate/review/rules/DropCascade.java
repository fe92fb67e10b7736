package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** DROP … CASCADE takes more with it than it names. */
final class DropCascade implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("drop-cascade", Severity.ERROR)
                .when("DROP … CASCADE takes more with it than it names")
                .effect("what depends on it is gone without being named: views, foreign keys, columns, functions.")
                .instead("Drop or change each dependant by its name, then drop without CASCADE.")
                .before("""
                    CREATE VIEW numbers AS SELECT 1 AS n;
                    CREATE VIEW more AS SELECT n FROM numbers;
                    """)
                .bad("""
                    -- dds:allow drop-view: nobody reads it
                    DROP VIEW numbers CASCADE;
                    """)
                .good("""
                    -- dds:allow drop-view: nobody reads them
                    DROP VIEW more, numbers;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement.text().has("CASCADE")
                        && statement.text().has("DROP")
                        && !statement.text().starts("DROP SCHEMA")
                ? statement.changes().dropped().stream()
                        .filter(statement::isOld)
                        .filter(item -> Cascade.isCollateral(statement, item))
                        .map(item -> Hit.on(
                                statement, item.name(), Cascade.word(item) + " " + item.name() + " goes with it"))
                : Stream.of();
    }
}
