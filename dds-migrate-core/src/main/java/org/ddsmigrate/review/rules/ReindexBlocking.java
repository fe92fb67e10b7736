package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.Traced;

/** REINDEX without CONCURRENTLY, which shows in the text alone when the table is empty. */
final class ReindexBlocking implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("reindex-blocking", Severity.ERROR)
                .growsWithRows()
                .when("an index, a table or more is reindexed, not concurrently")
                .effect("nobody can write to the table, nor read it through the index, until the index is built.")
                .instead("REINDEX … CONCURRENTLY, in a migration of its own without a transaction.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, email text);
                    CREATE INDEX invites_email ON invites (email);
                    """)
                .bad("""
                    REINDEX INDEX invites_email;
                    """)
                .good("""
                    REINDEX INDEX CONCURRENTLY invites_email;
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .filter(statement -> statement.text().starts("REINDEX")
                        && !statement.text().has("CONCURRENTLY( (?!FALSE|OFF)| \\)|)"))
                .filter(statement -> !isOfNewTableOnly(statement))
                .map(statement -> Hit.on(
                                statement, "reindexing blocks writes to the table and reads through its indexes")
                        .rewrite(statement
                                .text()
                                .sql()
                                .replaceFirst(
                                        "(?i)(INDEX|TABLE|SCHEMA|DATABASE)\\s+(?!CONCURRENTLY)", "$1 CONCURRENTLY ")));
    }

    private static boolean isOfNewTableOnly(Traced statement) {
        return statement.failure().isEmpty()
                && statement.changes().altered().stream().anyMatch(change -> change.changed("storage"))
                && statement.altered(Kind.INDEX, "storage").findAny().isEmpty();
    }
}
