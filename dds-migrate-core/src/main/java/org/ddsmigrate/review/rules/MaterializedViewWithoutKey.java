package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A new materialized view has no unique index when all migrations have run. */
final class MaterializedViewWithoutKey implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("materialized-view-without-unique-index", Severity.ADVICE)
                .when("a new materialized view has no unique index when all migrations have run")
                .effect("it can only be refreshed while nobody reads it.")
                .instead("Add one on plain columns, without WHERE: REFRESH … CONCURRENTLY needs it.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, email text);
                    """)
                .bad("""
                    CREATE MATERIALIZED VIEW guests AS SELECT id, email FROM invites;
                    """)
                .good("""
                    CREATE MATERIALIZED VIEW guests AS SELECT id, email FROM invites;
                    CREATE UNIQUE INDEX guests_id ON guests (id);
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .flatMap(statement -> statement
                        .created(Kind.MATERIALIZED_VIEW)
                        .filter(view -> batch.end().find(view).isPresent())
                        .filter(view -> batch.end().of(Kind.INDEX, view.oid()).noneMatch(index -> index.is("unique")))
                        .map(view -> Hit.on(statement, view.name(), view.name() + " can't be refreshed CONCURRENTLY")));
    }
}
