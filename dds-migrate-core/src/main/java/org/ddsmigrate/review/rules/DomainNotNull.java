package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A domain that columns use becomes NOT NULL. */
final class DomainNotNull implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("domain-not-null", Severity.WARNING)
                .when("a domain that columns use becomes NOT NULL")
                .effect("every table with such a column is read under a SHARE lock, and fails on the first null.")
                .instead("Make the columns NOT NULL one by one, through validated checks.")
                .before("""
                    CREATE DOMAIN mail AS text;
                    CREATE TABLE invites (id bigint PRIMARY KEY, email mail);
                    """)
                .bad("""
                    ALTER DOMAIN mail SET NOT NULL;
                    """)
                .good("""
                    ALTER DOMAIN mail SET DEFAULT '';
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .altered(Kind.TYPE, "required")
                .filter(type -> type.after().is("required"))
                .filter(type -> statement
                        .start()
                        .items(Kind.COLUMN)
                        .anyMatch(column -> column.fact("type-oid")
                                .equals(String.valueOf(type.after().oid()))))
                .map(type -> Hit.on(
                        statement,
                        type.after().name(),
                        "all tables that use " + type.after().name() + " are read for nulls"));
    }
}
