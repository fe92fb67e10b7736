package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A migration rolls back what it did. */
final class RolledBack implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("rolled-back", Severity.ERROR)
                .when("a migration rolls back what it did")
                .effect("Flyway records it as applied, although nothing of it is there.")
                .instead("Leave ROLLBACK to Flyway, which rolls back when a statement fails.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    """)
                .bad("""
                    BEGIN;
                    ALTER TABLE invites ADD COLUMN email text;
                    ROLLBACK;
                    """)
                .good("""
                    ALTER TABLE invites ADD COLUMN email text;
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upScripts()
                .flatMap(script -> Transactions.of(batch, script)
                        .rolledBack()
                        .map(statement -> Hit.on(statement, "what stands before it is not applied"))
                        .stream());
    }
}
