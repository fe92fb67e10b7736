package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A migration wraps its statements in BEGIN and COMMIT. */
final class OwnTransactionControl implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("own-transaction-control", Severity.ADVICE)
                .when("a migration wraps its statements in BEGIN and COMMIT")
                .effect("COMMIT ends Flyway's transaction, so that its history row is written in another one.")
                .instead("Leave them out: Flyway runs each file in a transaction.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    """)
                .bad("""
                    BEGIN;
                    ALTER TABLE invites ADD COLUMN email text;
                    COMMIT;
                    """)
                .good("""
                    ALTER TABLE invites ADD COLUMN email text;
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upScripts()
                .flatMap(script -> Transactions.of(batch, script).balanced().stream()
                        .limit(1)
                        .map(statement -> Hit.on(statement, "Flyway begins and commits by itself")));
    }
}
