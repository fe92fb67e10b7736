package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A domain that columns use gets a constraint that is validated at once. */
final class DomainValidating implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("domain-validating", Severity.WARNING)
                .when("a domain that columns use gets a constraint that is validated at once")
                .effect("every table with such a column is read under a SHARE lock: nobody can write to it "
                        + "meanwhile.")
                .instead("ADD CONSTRAINT … NOT VALID, and VALIDATE it in a later migration.")
                .before("""
                    CREATE DOMAIN mail AS text;
                    CREATE TABLE invites (id bigint PRIMARY KEY, email mail);
                    """)
                .bad("""
                    ALTER DOMAIN mail ADD CONSTRAINT at CHECK (VALUE LIKE '%@%');
                    """)
                .good("""
                    ALTER DOMAIN mail ADD CONSTRAINT at CHECK (VALUE LIKE '%@%') NOT VALID;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .created(Kind.CONSTRAINT)
                .filter(check -> check.fact("type").equals("domain")
                        && check.is("validated")
                        && check.fact("definition").startsWith("CHECK"))
                .filter(check -> statement
                        .start()
                        .items(Kind.COLUMN)
                        .anyMatch(column -> column.fact("type-oid").equals(check.fact("domain"))))
                .map(check ->
                        Hit.on(statement, check.name(), "all tables that use the domain are read for " + check.name()));
    }
}
