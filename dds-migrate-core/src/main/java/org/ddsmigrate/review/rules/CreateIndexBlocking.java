package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** An index is built, not concurrently, on a table that was there before. */
final class CreateIndexBlocking implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("create-index-blocking", Severity.ERROR)
                .growsWithRows()
                .when("an index is built, not concurrently, on a table that was there before")
                .effect("SHARE lock on the table: nobody can write to it until the index is built.")
                .instead("Build it with CREATE INDEX CONCURRENTLY, in a migration of its own without a transaction.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, email text);
                    """)
                .bad("""
                    CREATE INDEX invites_email ON invites (email);
                    """)
                .good("""
                    CREATE INDEX CONCURRENTLY invites_email ON invites (email);
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .createdOnOldTables(Kind.INDEX)
                .filter(index -> statement.transactional() && !index.has("constraint") && !index.has("parent"))
                .filter(index -> !index.is("partitioned") && !isRebuilt(statement, index))
                .map(index -> Hit.on(
                                statement,
                                index.name(),
                                "building " + index.name() + " blocks writes to "
                                        + statement.after().relationName(index.table()))
                        .rewrite(Rewrites.concurrently(statement.text())));
    }

    /** An index that PostgreSQL makes again for a new type of its column. */
    private static boolean isRebuilt(Traced statement, CatalogItem index) {
        return statement.dropped(Kind.INDEX).anyMatch(old -> old.name().equals(index.name()));
    }
}
