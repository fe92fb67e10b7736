package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** An index is built with USING hash. */
final class HashIndex implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("hash-index", Severity.ADVICE)
                .when("an index is built with USING hash")
                .effect("it serves equality alone: no order, no uniqueness, no second column.")
                .instead("A B-tree serves equality as well.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, email text);
                    """)
                .bad("""
                    CREATE INDEX CONCURRENTLY invites_email ON invites USING hash (email);
                    """)
                .good("""
                    CREATE INDEX CONCURRENTLY invites_email ON invites (email);
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .created(Kind.INDEX)
                .filter(index -> index.fact("method").equals("hash"))
                .map(index -> Hit.on(statement, index.name(), index.name() + " serves equality alone"));
    }
}
