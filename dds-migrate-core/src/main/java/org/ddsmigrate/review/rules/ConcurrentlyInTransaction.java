package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.Failure;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A statement that the server refuses with SQLSTATE 25001. */
final class ConcurrentlyInTransaction implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("concurrently-in-transaction", Severity.ERROR)
                .when("a statement that PostgreSQL runs outside transactions only stands in a migration that "
                        + "runs in one")
                .effect("it fails, and nothing of the migration is applied.")
                .instead("Put it into a file of its own, with executeInTransaction=false in V7__name.sql.conf where "
                        + "Flyway does not see it by itself.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, email text);
                    """)
                .bad("""
                    BEGIN;
                    REINDEX TABLE CONCURRENTLY invites;
                    COMMIT;
                    """)
                .good("""
                    REINDEX TABLE CONCURRENTLY invites;
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .filter(statement -> statement
                        .failure()
                        .filter(failure -> failure.state().equals("25001"))
                        .isPresent())
                .map(statement -> Hit.on(
                        statement, statement.failure().map(Failure::message).orElse("")));
    }
}
