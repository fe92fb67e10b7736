package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A column whose type is a domain with constraints is added to a table that was there before. */
final class ConstrainedDomainColumn implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("constrained-domain-column", Severity.WARNING)
                .growsWithRows()
                .when("a column whose type is a domain with constraints is added to a table that was there " + "before")
                .effect("ACCESS EXCLUSIVE lock on the table until every row is checked and written anew.")
                .instead("Add a column of the plain type with a check NOT VALID, and validate that in a later "
                        + "migration.")
                .before("""
                    CREATE DOMAIN mail AS text CHECK (VALUE LIKE '%@%');
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    """)
                .bad("""
                    ALTER TABLE invites ADD COLUMN email mail;
                    """)
                .good("""
                    ALTER TABLE invites ADD COLUMN email text;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return AddedColumns.rewriting(statement)
                .filter(column -> column.is("domain-constrained"))
                .map(column -> Hit.on(
                        statement,
                        column.name(),
                        "every row of " + statement.after().relationName(column.table()) + " is written anew because "
                                + column.fact("type") + " has constraints"));
    }
}
