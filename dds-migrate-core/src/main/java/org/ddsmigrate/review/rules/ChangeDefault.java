package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** The default of a column that was there before changes. */
final class ChangeDefault implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("change-default", Severity.ADVICE)
                .when("the default of a column that was there before changes")
                .effect("code that is still running and inserts without it gets another value.")
                .instead("Make sure that the code that is running means the new value, too.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, seats integer DEFAULT 1);
                    """)
                .bad("""
                    ALTER TABLE invites ALTER COLUMN seats SET DEFAULT 2;
                    """)
                .good("""
                    ALTER TABLE invites ADD COLUMN places integer DEFAULT 2;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .altered(Kind.COLUMN, "default")
                .filter(column -> column.before().has("default")
                        && !column.changed("generated")
                        && !column.after().has("generated")
                        && !column.changed("type"))
                .filter(column ->
                        !(column.after().is("required") && !column.after().has("default")))
                .map(column -> Hit.on(
                        statement,
                        column.after().name(),
                        "new rows get "
                                + (column.after().has("default")
                                        ? column.after().fact("default")
                                        : "null") + " instead of "
                                + column.before().fact("default")));
    }
}
