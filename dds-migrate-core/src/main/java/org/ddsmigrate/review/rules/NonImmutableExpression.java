package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.Failure;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** An index, a generated column or a partition key needs an expression that always gives the same, and this one
 * does not. */
final class NonImmutableExpression implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("non-immutable-expression", Severity.ERROR)
                .when("an index, a generated column or a partition key needs an expression that always gives the "
                        + "same, and this one does not")
                .effect("the server refuses it, and the deployment stops here.")
                .instead("Take an immutable expression: name the time zone, cast with an explicit format, mark a "
                        + "function IMMUTABLE only if it is.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, made_at timestamptz);
                    """)
                .bad("""
                    CREATE INDEX CONCURRENTLY invites_day ON invites ((made_at::date));
                    """)
                .good("""
                    CREATE INDEX CONCURRENTLY invites_day ON invites (((made_at AT TIME ZONE 'UTC')::date));
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .filter(statement -> statement
                        .failure()
                        .filter(failure -> failure.state().equals("42P17"))
                        .isPresent())
                .map(statement -> Hit.on(
                        statement, statement.failure().map(Failure::message).orElse("")));
    }
}
