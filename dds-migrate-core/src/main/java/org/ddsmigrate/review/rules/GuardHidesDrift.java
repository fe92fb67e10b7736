package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** IF NOT EXISTS or IF EXISTS stands in a migration that runs in a transaction. */
final class GuardHidesDrift implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("guard-hides-drift", Severity.ADVICE)
                .when("IF NOT EXISTS or IF EXISTS stands in a migration that runs in a transaction")
                .effect("it passes where an object of that name is there already, whatever it looks like.")
                .instead("Leave it out: a versioned migration knows what is there.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    """)
                .bad("""
                    CREATE TABLE IF NOT EXISTS users (id bigint PRIMARY KEY);
                    """)
                .good("""
                    CREATE TABLE users (id bigint PRIMARY KEY);
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .filter(statement -> statement.script().transactional()
                        && statement.script().name().startsWith("V"))
                .filter(statement -> statement.text().has("(CREATE|ALTER|DROP) .*IF (NOT )?EXISTS")
                        && !statement.text().has("(EXTENSION|SCHEMA) IF"))
                .map(statement -> Hit.on(statement, "whatever has that name already passes for it"));
    }
}
