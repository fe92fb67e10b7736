package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A view that was there before is made again without a column that it had, or with another type for it. */
final class ViewColumns implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("view-columns", Severity.WARNING)
                .when("a view that was there before is made again without a column that it had, or with another "
                        + "type for it")
                .effect("whoever reads that column fails.")
                .instead("Add columns at its end and keep the old ones until no release reads them.")
                .before("""
                    CREATE VIEW numbers AS SELECT 1 AS n, 2 AS m;
                    """)
                .bad("""
                    DROP VIEW numbers;
                    CREATE VIEW numbers AS SELECT 1 AS n;
                    """)
                .good("""
                    CREATE OR REPLACE VIEW numbers AS SELECT 1 AS n, 2 AS m, 3 AS o;
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .flatMap(statement -> Stream.of(Kind.VIEW, Kind.MATERIALIZED_VIEW)
                        .flatMap(statement::dropped)
                        .flatMap(view -> batch.end()
                                .items()
                                .filter(now -> (now.kind() == Kind.VIEW || now.kind() == Kind.MATERIALIZED_VIEW)
                                        && now.name().equals(view.name()))
                                .flatMap(now -> batch.start()
                                        .of(Kind.COLUMN, view.oid())
                                        .filter(column -> !column.simpleName().equals("stand_in"))
                                        .filter(column -> batch.end()
                                                .of(Kind.COLUMN, now.oid())
                                                .noneMatch(same -> same.simpleName()
                                                                .equals(column.simpleName())
                                                        && same.fact("type").equals(column.fact("type"))))
                                        .map(column -> Hit.on(
                                                statement,
                                                column.name(),
                                                "the view has no " + column.simpleName() + " of type "
                                                        + column.fact("type") + " any more")))));
    }
}
