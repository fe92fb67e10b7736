package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Lock;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** LOCK TABLE locks a table that was there before against writes. */
final class ExplicitLock implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("explicit-lock", Severity.WARNING)
                .when("LOCK TABLE locks a table that was there before against writes")
                .effect("others wait until the transaction ends, and this one waits for them first.")
                .instead("Leave locking to the statements that need it; where it must be, LOCK … NOWAIT and try "
                        + "again.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    """)
                .bad("""
                    LOCK TABLE invites IN ACCESS EXCLUSIVE MODE;
                    """)
                .good("""
                    LOCK TABLE invites IN ACCESS EXCLUSIVE MODE NOWAIT;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement.text().starts("LOCK") && !statement.text().has("NOWAIT")
                ? statement
                        .blocked()
                        .map(table -> Hit.on(
                                statement,
                                table.name(),
                                table.name() + " is locked against "
                                        + statement
                                                .lockOn(table.oid())
                                                .map(Lock.Mode::blocks)
                                                .orElse("others")))
                : Stream.of();
    }
}
