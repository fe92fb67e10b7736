package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A column that was there before gets a type that Java reads as something else. */
final class ReadersOfType implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("readers-of-type", Severity.ADVICE)
                .when("a column that was there before gets a type that Java reads as something else")
                .effect("code that is still running may not read it.")
                .instead("Add a column of the new type, let the code change over, drop the old one.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, seats integer);
                    """)
                .bad("""
                    -- dds:allow type-change-rewrite: the table is small
                    ALTER TABLE invites ALTER COLUMN seats TYPE bigint;
                    """)
                .good("""
                    ALTER TABLE invites ADD COLUMN places bigint;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .altered(Kind.COLUMN, "base")
                .filter(column ->
                        statement.start().table(column.after().table()).isPresent())
                .map(column -> Hit.on(
                        statement,
                        column.after().name(),
                        "code reads " + column.after().name() + " as "
                                + column.before().fact("base")));
    }
}
