package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A migration without a transaction has several statements, or one without IF EXISTS or IF NOT EXISTS. */
final class NotRerunnable implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("not-rerunnable", Severity.ADVICE)
                .when("a migration without a transaction has several statements, or one without IF EXISTS or IF "
                        + "NOT EXISTS")
                .effect("when it fails half way, it can't simply be run again.")
                .instead("One statement a file, with IF NOT EXISTS or IF EXISTS.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, email text);
                    """)
                .bad("""
                    CREATE INDEX CONCURRENTLY invites_email ON invites (email);
                    """)
                .good("""
                    CREATE INDEX CONCURRENTLY IF NOT EXISTS invites_email ON invites (email);
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .filter(statement -> !statement.script().transactional()
                        && statement.text().has("(CREATE|DROP) (UNIQUE )?(INDEX|TABLE|TYPE)"))
                .filter(statement -> !statement.text().has("IF (NOT )?EXISTS"))
                .map(statement -> Hit.on(statement, "after a failure it can't be run again as it is"));
    }
}
