package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.Failure;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** The server can't read a statement. */
final class SyntaxError implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("syntax-error", Severity.ERROR)
                .when("the server can't read a statement")
                .effect("the deployment stops here.")
                .instead("Correct the statement; mind that the server's version knows the syntax.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    """)
                .bad("""
                    ALTER TABEL invites ADD COLUMN email text;
                    """)
                .good("""
                    ALTER TABLE invites ADD COLUMN email text;
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .filter(statement -> statement
                        .failure()
                        .filter(failure -> failure.state().equals("42601"))
                        .isPresent())
                .filter(statement -> !statement.text().sql().startsWith("\\"))
                .map(statement -> Hit.on(
                        statement, statement.failure().map(Failure::message).orElse("")));
    }
}
