package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** An index is built CONCURRENTLY while a statement_timeout or lock_timeout is set. */
final class TimeoutStopsConcurrentBuild implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("timeout-stops-concurrent-build", Severity.ADVICE)
                .when("an index is built CONCURRENTLY while a statement_timeout or lock_timeout is set")
                .effect("when it is reached, an INVALID index stays behind, which is maintained but never used.")
                .instead("SET statement_timeout = 0 and lock_timeout = 0 for that migration.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, email text);
                    """)
                .bad("""
                    -- next file (executeInTransaction=false)
                    SET statement_timeout = '5s';
                    CREATE INDEX CONCURRENTLY IF NOT EXISTS invites_email ON invites (email);
                    """)
                .good("""
                    CREATE INDEX CONCURRENTLY IF NOT EXISTS invites_email ON invites (email);
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return !statement.transactional()
                        && statement.text().has("CONCURRENTLY")
                        && (statement.settings().lockTimeout() > 0
                                || statement.settings().statementTimeout() > 0)
                ? Stream.of(Hit.on(statement, "a timeout would leave an INVALID index behind"))
                : Stream.of();
    }
}
