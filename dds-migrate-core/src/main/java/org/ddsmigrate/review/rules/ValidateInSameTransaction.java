package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A constraint is added NOT VALID and validated in the same transaction. */
final class ValidateInSameTransaction implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("validate-in-same-transaction", Severity.ERROR)
                .growsWithRows()
                .when("a constraint is added NOT VALID and validated in the same transaction")
                .effect("the lock that adding it took is kept while all rows are checked: nothing is won.")
                .instead("Validate it in a migration of its own.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, seats integer);
                    """)
                .bad("""
                    ALTER TABLE invites ADD CONSTRAINT seats_positive CHECK (seats > 0) NOT VALID;
                    ALTER TABLE invites VALIDATE CONSTRAINT seats_positive;
                    """)
                .good("""
                    ALTER TABLE invites ADD CONSTRAINT seats_positive CHECK (seats > 0) NOT VALID;
                    -- next file
                    ALTER TABLE invites VALIDATE CONSTRAINT seats_positive;
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .flatMap(statement -> statement.changes().altered().stream()
                        .filter(change -> change.before().kind() == Kind.CONSTRAINT && change.changed("validated"))
                        .filter(change -> statement.isOnOldTable(change.after()))
                        .filter(change -> batch.earlierInTransaction(statement)
                                .anyMatch(earlier -> earlier.changes().created().stream()
                                        .anyMatch(made -> made.kind() == Kind.CONSTRAINT
                                                && made.oid() == change.after().oid())))
                        .map(change -> Hit.on(
                                statement,
                                change.after().name(),
                                change.after().name() + " is checked under the lock that adding it took")));
    }
}
