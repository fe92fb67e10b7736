package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A statement in a transaction has an effect that a rollback does not take back. */
final class OutsideEffects implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("outside-effects", Severity.ADVICE)
                .when("a statement in a transaction has an effect that a rollback does not take back")
                .effect("when a later statement fails, it has happened all the same.")
                .instead("Put it into a migration of its own, after the others.")
                .before("")
                .bad("""
                    NOTIFY deployed;
                    """)
                .good("""
                    CREATE TABLE notes (id bigint);
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .filter(statement -> statement.text().starts("NOTIFY")
                        || (statement.text().has("PG_NOTIFY|DBLINK\\w*|PROGRAM")
                                && !statement.text().has("CREATE")))
                .map(statement -> Hit.on(statement, "a rollback does not take it back"));
    }
}
