package org.ddsmigrate.review.rules;

import java.util.Set;
import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.Failure;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.Traced;

/** The server refuses a statement. */
final class StatementFails implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("statement-fails", Severity.ERROR)
                .when("the server refuses a statement")
                .effect("the deployment stops here.")
                .instead("Correct the statement; what a scratch server can't have needs a stand-in.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    """)
                .bad("""
                    ALTER TABLE invites DROP COLUMN email;
                    """)
                .good("""
                    ALTER TABLE invites ADD COLUMN email text;
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        Set<String> others = Set.of("25001", "55P04", "42601", "42P17");
        return batch.upwards()
                .filter(statement -> statement
                        .failure()
                        .filter(failure -> !others.contains(failure.state()))
                        .isPresent())
                .filter(statement -> !statement.text().sql().startsWith("\\")
                        && !statement.text().has("SET (TABLESPACE|ACCESS METHOD)")
                        && !isDeniedToMadeUpRole(statement))
                .map(statement -> Hit.on(
                        statement, statement.failure().map(Failure::message).orElse("")));
    }

    /** Whether the role that is to own something may create in its schema shows in production alone. */
    private static boolean isDeniedToMadeUpRole(Traced statement) {
        return statement.text().has("OWNER TO")
                && statement
                        .failure()
                        .filter(failure -> failure.state().equals("42501"))
                        .isPresent();
    }
}
