package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A column that was there before may be null from now on. */
final class DropNotNull implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("drop-not-null", Severity.WARNING)
                .when("a column that was there before may be null from now on")
                .effect("code that is still running meets a null where it expects none.")
                .instead("Let the code deal with null first, and release that.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, email text NOT NULL);
                    """)
                .bad("""
                    ALTER TABLE invites ALTER COLUMN email DROP NOT NULL;
                    """)
                .good("""
                    ALTER TABLE invites ADD COLUMN mail text;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .altered(Kind.COLUMN, "required")
                .filter(column ->
                        !column.after().is("required") && !column.after().is("inherited"))
                .filter(column -> statement
                        .dropped(Kind.CONSTRAINT)
                        .noneMatch(key -> key.fact("type").equals("p")))
                .map(column ->
                        Hit.on(statement, column.after().name(), column.after().name() + " may be null from now on"));
    }
}
