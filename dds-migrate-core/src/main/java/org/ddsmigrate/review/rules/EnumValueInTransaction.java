package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.Failure;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** An enum value is used in the transaction that adds it. */
final class EnumValueInTransaction implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("enum-value-in-transaction", Severity.ERROR)
                .when("an enum value is used in the transaction that adds it")
                .effect("PostgreSQL refuses it (\"unsafe use of new value\"), and nothing of the migration is "
                        + "applied.")
                .instead("Add the value in a migration of its own, and use it in the next.")
                .before("""
                    CREATE TYPE mood AS ENUM ('sad', 'happy');
                    CREATE TABLE people (id bigint PRIMARY KEY, mood mood);
                    """)
                .bad("""
                    ALTER TYPE mood ADD VALUE 'calm';
                    INSERT INTO people VALUES (1, 'calm');
                    """)
                .good("""
                    ALTER TYPE mood ADD VALUE 'calm';
                    -- next file
                    INSERT INTO people VALUES (1, 'calm');
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .filter(statement -> statement
                        .failure()
                        .filter(failure -> failure.state().equals("55P04"))
                        .isPresent())
                .map(statement -> Hit.on(
                        statement, statement.failure().map(Failure::message).orElse("")));
    }
}
