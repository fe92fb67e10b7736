package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A migration begins a transaction and does not commit it. */
final class UncommittedTransaction implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("uncommitted-transaction", Severity.ERROR)
                .when("a migration begins a transaction and does not commit it")
                .effect("whether anything is kept depends on who runs the file.")
                .instead("Leave BEGIN and COMMIT to Flyway, which runs each file in a transaction.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    """)
                .bad("""
                    BEGIN;
                    ALTER TABLE invites ADD COLUMN email text;
                    """)
                .good("""
                    ALTER TABLE invites ADD COLUMN email text;
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upScripts()
                .flatMap(script -> Transactions.of(batch, script)
                        .uncommitted()
                        .map(statement -> Hit.on(statement, "the transaction that begins here is not committed"))
                        .stream());
    }
}
