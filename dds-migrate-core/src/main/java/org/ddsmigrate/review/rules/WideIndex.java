package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** An index that is not unique has more than three columns. */
final class WideIndex implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("wide-index", Severity.ADVICE)
                .when("an index that is not unique has more than three columns")
                .effect("it is large, and the later columns rarely help a query.")
                .instead("Index the columns that queries begin with.")
                .before("""
                    CREATE TABLE invites (a integer, b integer, c integer, d integer);
                    """)
                .bad("""
                    CREATE INDEX CONCURRENTLY wide ON invites (a, b, c, d);
                    """)
                .good("""
                    CREATE INDEX CONCURRENTLY narrow ON invites (a, b, c);
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .created(Kind.INDEX)
                .filter(index -> !index.is("unique") && index.fact("key").split(",", -1).length > 3)
                .map(index -> Hit.on(
                        statement,
                        index.name(),
                        index.name() + " has " + index.fact("key").split(",", -1).length + " columns"));
    }
}
