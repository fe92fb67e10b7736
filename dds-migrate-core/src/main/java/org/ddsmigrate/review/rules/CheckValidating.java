package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A check is added to a table that was there before, and validated at once. */
final class CheckValidating implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("check-validating", Severity.ERROR)
                .growsWithRows()
                .when("a check is added to a table that was there before, and validated at once")
                .effect("ACCESS EXCLUSIVE lock on the table: nobody can read or write it while all rows are "
                        + "checked.")
                .instead("Add it NOT VALID, and validate it in a later migration, which lets reads and writes go "
                        + "on.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, seats integer);
                    """)
                .bad("""
                    ALTER TABLE invites ADD CONSTRAINT seats_positive CHECK (seats > 0);
                    """)
                .good("""
                    ALTER TABLE invites ADD CONSTRAINT seats_positive CHECK (seats > 0) NOT VALID;
                    -- next file
                    ALTER TABLE invites VALIDATE CONSTRAINT seats_positive;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .createdOnOldTables(Kind.CONSTRAINT)
                .filter(check -> check.fact("type").equals("c") && check.is("validated") && !check.is("inherited"))
                .filter(check -> statement.text().has("CHECK"))
                .map(check -> Hit.on(
                                statement,
                                check.name(),
                                "checking " + check.name() + " blocks reads and writes of "
                                        + statement.after().relationName(check.table()))
                        .rewrite(Rewrites.notValidThenValidate(statement, check))
                        .count(Counts.violations(statement.after(), check)));
    }
}
