package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A column gets a type that holds less than the old one. */
final class NarrowingType implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("narrowing-type", Severity.ERROR)
                .when("a column gets a type that holds less than the old one")
                .effect("one value that does not fit stops the migration, numbers are rounded; the table is "
                        + "written anew under an ACCESS EXCLUSIVE lock.")
                .instead("Forbid longer values with a check NOT VALID, clean up, validate it; change the type "
                        + "later, or leave it.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, email varchar(100), price numeric(10, 2), seats bigint);
                    """)
                .bad("""
                    ALTER TABLE invites ALTER COLUMN email TYPE varchar(50);
                    """)
                .good("""
                    ALTER TABLE invites ALTER COLUMN email TYPE varchar(200);
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .altered(Kind.COLUMN, "type")
                .filter(column -> TypeMove.of(column) == TypeMove.NARROWER)
                .map(column -> Hit.on(
                                statement,
                                column.after().name(),
                                column.after().name() + " becomes "
                                        + column.after().fact("type") + ", which holds less than "
                                        + column.before().fact("type"))
                        .count(TypeMove.count(statement, column)));
    }
}
