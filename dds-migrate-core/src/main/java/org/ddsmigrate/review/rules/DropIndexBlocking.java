package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** An index of a table that was there before is dropped, not concurrently. */
final class DropIndexBlocking implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("drop-index-blocking", Severity.WARNING)
                .when("an index of a table that was there before is dropped, not concurrently")
                .effect("ACCESS EXCLUSIVE lock on the table: it waits for every running query, and everything "
                        + "behind it waits too.")
                .instead("DROP INDEX CONCURRENTLY, in a migration of its own without a transaction.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, email text);
                    CREATE INDEX invites_email ON invites (email);
                    """)
                .bad("""
                    DROP INDEX invites_email;
                    """)
                .good("""
                    DROP INDEX CONCURRENTLY invites_email;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .droppedAlone(Kind.INDEX)
                .filter(index -> statement.transactional() && !index.has("constraint"))
                .filter(index -> statement.text().has("DROP INDEX") && !index.is("partitioned") && !index.has("parent"))
                .map(index -> Hit.on(
                                statement,
                                index.name(),
                                "dropping " + index.name() + " blocks reads and writes of "
                                        + statement.before().relationName(index.table()))
                        .rewrite(Rewrites.concurrently(statement.text())));
    }
}
