package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Script;
import org.ddsmigrate.review.Severity;

/** A file mixes statements that can't run in a transaction with others. */
final class MixedModes implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("mixed-modes", Severity.ERROR)
                .when("a file mixes statements that can't run in a transaction with others")
                .effect("Flyway refuses the file: \"Detected both transactional and non-transactional statements\".")
                .instead("Put the statements that can't run in a transaction into a file of their own.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, email text);
                    """)
                .bad("""
                    ALTER TABLE invites ADD COLUMN name text;
                    CREATE INDEX CONCURRENTLY invites_name ON invites (email);
                    """)
                .good("""
                    ALTER TABLE invites ADD COLUMN name text;
                    -- next file
                    CREATE INDEX CONCURRENTLY invites_name ON invites (email);
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upScripts()
                .filter(Script::mixes)
                .filter(script -> !hasExplicitMode(batch, script))
                .map(script -> Hit.in(
                        script,
                        0,
                        "Flyway refuses a file that mixes what must not run in a transaction with what may"));
    }

    /** With BEGIN and COMMIT of its own it has another problem. */
    private static boolean hasExplicitMode(Batch batch, Script script) {
        return batch.of(script).stream()
                .anyMatch(statement -> statement
                        .failure()
                        .filter(failure -> failure.state().equals("25001"))
                        .isPresent());
    }
}
