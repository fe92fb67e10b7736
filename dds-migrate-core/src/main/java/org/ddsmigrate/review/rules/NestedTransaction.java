package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A migration begins a transaction within its own, or ends one that it did not begin. */
final class NestedTransaction implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("nested-transaction", Severity.ERROR)
                .when("a migration begins a transaction within its own, or ends one that it did not begin")
                .effect("COMMIT and ROLLBACK end Flyway's transaction: a later failure leaves a half applied "
                        + "migration.")
                .instead("Leave BEGIN, COMMIT and ROLLBACK to Flyway, which runs each file in a transaction.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    """)
                .bad("""
                    ALTER TABLE invites ADD COLUMN email text;
                    COMMIT;
                    ALTER TABLE invites ADD COLUMN name text;
                    """)
                .good("""
                    ALTER TABLE invites ADD COLUMN email text;
                    ALTER TABLE invites ADD COLUMN name text;
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upScripts()
                .flatMap(script -> Transactions.of(batch, script).misplaced().stream()
                        .map(statement -> Hit.on(statement, "this ends or begins a transaction within another")));
    }
}
