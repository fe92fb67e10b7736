package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** SET without LOCAL sets a timeout in a migration that runs in a transaction. */
final class TimeoutLeak implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("timeout-leak", Severity.ADVICE)
                .when("SET without LOCAL sets a timeout in a migration that runs in a transaction")
                .effect("migrations after it in the same run have it too, concurrent index builds among them.")
                .instead("SET LOCAL, which ends with the transaction.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    """)
                .bad("""
                    SET lock_timeout = '5s';
                    ALTER TABLE invites ADD COLUMN email text;
                    """)
                .good("""
                    SET LOCAL lock_timeout = '5s';
                    ALTER TABLE invites ADD COLUMN email text;
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .filter(
                        statement -> statement.script().transactional()
                                && statement
                                        .text()
                                        .words()
                                        .matches(
                                                "SET (SESSION )?(LOCK_TIMEOUT|STATEMENT_TIMEOUT|TRANSACTION_TIMEOUT|IDLE_IN_TRANSACTION_SESSION_TIMEOUT) .*"))
                .map(statement -> Hit.on(statement, "the timeout outlives this migration"));
    }
}
