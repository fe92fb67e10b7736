package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A NOT NULL column without a default is added to a table that was there before. */
final class AddRequiredColumn implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("add-required-column", Severity.ERROR)
                .when("a NOT NULL column without a default is added to a table that was there before")
                .effect("it fails as soon as the table has a row, and code that inserts without it fails "
                        + "afterwards.")
                .instead("Give it a default; or add it nullable, fill it in batches, and make it NOT NULL through a "
                        + "validated check.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    """)
                .bad("""
                    ALTER TABLE invites ADD COLUMN email text NOT NULL;
                    """)
                .good("""
                    ALTER TABLE invites ADD COLUMN email text NOT NULL DEFAULT '';
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .createdOnOldTables(Kind.COLUMN)
                .filter(column -> column.is("required") || column.is("domain-required"))
                .filter(column -> !column.has("default")
                        && !column.has("identity")
                        && !column.has("generated")
                        && !column.has("domain-default"))
                .filter(column -> !column.is("inherited")
                        && statement.after().table(column.table()).isPresent())
                .map(column -> Hit.on(
                                statement,
                                column.name(),
                                "no row of " + statement.after().relationName(column.table()) + " has a value for "
                                        + column.name())
                        .count("SELECT count(*) FROM " + Counts.table(statement.after(), column.table())));
    }
}
