package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A view that was there before is dropped and not made again. */
final class DropView implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("drop-view", Severity.WARNING)
                .when("a view that was there before is dropped and not made again")
                .effect("whoever reads it fails.")
                .instead("Let no release read it any more, and drop it in a later one.")
                .before("""
                    CREATE VIEW numbers AS SELECT 1 AS n;
                    """)
                .bad("""
                    DROP VIEW numbers;
                    """)
                .good("""
                    DROP VIEW numbers;
                    CREATE VIEW numbers AS SELECT 1 AS n, 2 AS m;
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .flatMap(statement -> Stream.concat(
                                statement.dropped(Kind.VIEW), statement.dropped(Kind.MATERIALIZED_VIEW))
                        .filter(view -> !Cascade.isCollateral(statement, view)
                                && !statement.text().starts("DROP SCHEMA"))
                        .filter(view -> batch.end()
                                .items()
                                .noneMatch(other -> other.name().equals(view.name()) && other.kind() != Kind.ROUTINE))
                        .map(view -> Hit.on(statement, view.name(), "whoever reads " + view.name() + " fails")));
    }
}
