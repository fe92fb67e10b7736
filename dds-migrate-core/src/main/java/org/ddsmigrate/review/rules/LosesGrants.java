package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.CatalogItem;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A view or routine that was there before is dropped and made again without the rights that were granted on it. */
final class LosesGrants implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("loses-grants", Severity.WARNING)
                .when("a view or routine that was there before is dropped and made again without the rights "
                        + "that were granted on it")
                .effect("whoever used it by those rights is refused from now on.")
                .instead("CREATE OR REPLACE keeps them; after DROP, grant them again.")
                .before("""
                    CREATE VIEW guests AS SELECT 1 AS id;
                    GRANT SELECT ON guests TO PUBLIC;
                    """)
                .bad("""
                    DROP VIEW guests;
                    CREATE VIEW guests AS SELECT 2 AS id, 3 AS seats;
                    """)
                .good("""
                    DROP VIEW guests;
                    CREATE VIEW guests AS SELECT 2 AS id, 3 AS seats;
                    GRANT SELECT ON guests TO PUBLIC;
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .flatMap(statement -> Stream.of(Kind.VIEW, Kind.MATERIALIZED_VIEW, Kind.ROUTINE)
                        .flatMap(statement::dropped)
                        .filter(old -> old.has("grants"))
                        .filter(old -> isMadeAgainWithout(batch, old))
                        .map(old ->
                                Hit.on(statement, old.name(), "rights on " + old.name() + " are not granted again")));
    }

    private static boolean isMadeAgainWithout(Batch batch, CatalogItem old) {
        return batch.end()
                .items(old.kind())
                .filter(made -> made.name().equals(old.name()))
                .anyMatch(made -> !Rights.grantees(made).containsAll(Rights.grantees(old)));
    }
}
