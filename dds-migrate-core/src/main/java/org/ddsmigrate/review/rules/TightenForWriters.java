package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A constraint is added to columns that were there before. */
final class TightenForWriters implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("tighten-for-writers", Severity.ADVICE)
                .when("a constraint is added to columns that were there before")
                .effect("code that is still running and writes what it forbids fails, NOT VALID or not.")
                .instead("Release code that keeps to it first.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, seats integer);
                    """)
                .bad("""
                    ALTER TABLE invites ADD CONSTRAINT seats_positive CHECK (seats > 0) NOT VALID;
                    """)
                .good("""
                    ALTER TABLE invites ADD COLUMN places integer;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .createdOnOldTables(Kind.CONSTRAINT)
                .filter(constraint -> !constraint.fact("type").equals("n") && !NewColumns.areAll(statement, constraint))
                .map(constraint -> Hit.on(
                        statement,
                        constraint.name(),
                        "writers have to keep to " + constraint.simpleName() + " from now on"));
    }
}
