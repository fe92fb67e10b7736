package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A migration holds a command of psql. */
final class PsqlCommand implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("psql-command", Severity.ERROR)
                .when("a migration holds a command of psql")
                .effect("Flyway sends it to the server, which refuses it.")
                .instead("Write it in SQL.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    """)
                .bad("""
                    \\i other.sql
                    ALTER TABLE invites ADD COLUMN email text;
                    """)
                .good("""
                    ALTER TABLE invites ADD COLUMN email text;
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .filter(statement -> statement.failure().isPresent()
                        && statement.text().sql().startsWith("\\"))
                .map(statement -> Hit.on(statement, "only psql knows this command"));
    }
}
