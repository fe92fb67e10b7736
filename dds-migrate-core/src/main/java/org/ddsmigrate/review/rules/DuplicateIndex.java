package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** An index is built that does what another one of the same table does already. */
final class DuplicateIndex implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("duplicate-index", Severity.WARNING)
                .when("an index is built that does what another one of the same table does already")
                .effect("every write maintains both, and one is never used.")
                .instead("Leave it out.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, email text);
                    CREATE INDEX invites_email ON invites (email);
                    """)
                .bad("""
                    CREATE INDEX CONCURRENTLY invites_mail ON invites (email);
                    """)
                .good("""
                    CREATE INDEX CONCURRENTLY invites_mail ON invites (lower(email));
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .flatMap(statement -> statement
                        .created(Kind.INDEX)
                        .filter(index -> batch.end().contains(index) && !index.has("parent"))
                        .flatMap(index -> batch.end()
                                .of(Kind.INDEX, index.table())
                                .filter(other -> other.oid() < index.oid() && Indexes.isSame(index, other))
                                .limit(1)
                                .map(other -> Hit.on(
                                        statement,
                                        index.name(),
                                        index.name() + " does what " + other.name() + " does"))));
    }
}
