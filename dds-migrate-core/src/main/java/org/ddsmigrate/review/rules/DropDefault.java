package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A required column that was there before has no default any more. */
final class DropDefault implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("drop-default", Severity.WARNING)
                .when("a required column that was there before has no default any more")
                .effect("code that is still running and inserts without it fails.")
                .instead("Let all writers give a value first, and drop the default in a later release.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, seats integer NOT NULL DEFAULT 1);
                    """)
                .bad("""
                    ALTER TABLE invites ALTER COLUMN seats DROP DEFAULT;
                    """)
                .good("""
                    ALTER TABLE invites ALTER COLUMN seats SET DEFAULT 2;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .altered(Kind.COLUMN, "default")
                .filter(column -> column.after().is("required")
                        && !column.after().has("default")
                        && !column.after().has("identity")
                        && !column.before().has("generated"))
                .map(column -> Hit.on(
                        statement,
                        column.after().name(),
                        "INSERTs without " + column.after().name() + " fail from now on"));
    }
}
