package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** An index is built whose columns are the first ones of another. */
final class RedundantIndex implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("redundant-index", Severity.ADVICE)
                .when("an index is built whose columns are the first ones of another")
                .effect("every write maintains both, and the other one serves most queries as well.")
                .instead("Leave it out, unless its size matters.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, a integer, b integer);
                    CREATE INDEX invites_a_b ON invites (a, b);
                    """)
                .bad("""
                    CREATE INDEX CONCURRENTLY invites_a ON invites (a);
                    """)
                .good("""
                    CREATE INDEX CONCURRENTLY invites_b ON invites (b);
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .flatMap(statement -> statement
                        .created(Kind.INDEX)
                        .filter(index -> batch.end().contains(index) && !index.is("unique"))
                        .flatMap(index -> batch.end()
                                .of(Kind.INDEX, index.table())
                                .filter(other -> other.oid() != index.oid() && Indexes.begins(other, index))
                                .limit(1)
                                .map(other -> Hit.on(
                                        statement,
                                        index.name(),
                                        other.name() + " begins with the columns of " + index.name()))));
    }
}
