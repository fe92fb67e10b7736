package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A migration writes values that differ from run to run. */
final class NonDeterministicData implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("non-deterministic-data", Severity.ADVICE)
                .when("a migration writes values that differ from run to run")
                .effect("each database gets other rows from the same file.")
                .instead("Write the values themselves; leave times to the columns' defaults.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, email text);
                    """)
                .bad("""
                    INSERT INTO invites (id, email) VALUES (1, gen_random_uuid()::text);
                    """)
                .good("""
                    INSERT INTO invites (id, email) VALUES (1, 'a@b.se');
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return (statement.text().starts("INSERT") || statement.text().starts("UPDATE"))
                        && statement
                                .text()
                                .has(
                                        "(?:RANDOM|GEN_RANDOM_UUID|UUID_GENERATE_V4|NOW|CLOCK_TIMESTAMP) ?\\(|CURRENT_(?:TIMESTAMP|DATE|TIME)")
                ? Stream.of(Hit.on(statement, "what it writes differs from database to database"))
                : Stream.empty();
    }
}
