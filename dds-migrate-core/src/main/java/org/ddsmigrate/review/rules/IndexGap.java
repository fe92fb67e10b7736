package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** An index is dropped before the one that replaces it is built. */
final class IndexGap implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("index-gap", Severity.WARNING)
                .when("an index is dropped before the one that replaces it is built")
                .effect("in between, queries that need it read the whole table.")
                .instead("Build the new one first, then drop the old one.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, email text, name text);
                    CREATE INDEX invites_email ON invites (email);
                    """)
                .bad("""
                    DROP INDEX CONCURRENTLY invites_email;
                    -- next file
                    CREATE INDEX CONCURRENTLY invites_email ON invites (email, name);
                    """)
                .good("""
                    CREATE INDEX CONCURRENTLY invites_email_name ON invites (email, name);
                    -- next file
                    DROP INDEX CONCURRENTLY invites_email;
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .flatMap(statement -> statement
                        .droppedAlone(Kind.INDEX)
                        .filter(index -> statement.text().has("DROP INDEX"))
                        .filter(index -> batch.end()
                                .of(Kind.INDEX, index.table())
                                .anyMatch(other -> !batch.start().contains(other)
                                        && !statement.after().contains(other)
                                        && Indexes.beginsAlike(other, index)))
                        .map(index -> Hit.on(
                                statement,
                                index.name(),
                                "until its replacement is built, nothing does what " + index.name() + " did")));
    }
}
