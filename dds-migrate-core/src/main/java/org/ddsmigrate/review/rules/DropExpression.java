package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A generated column becomes a plain one. */
final class DropExpression implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("drop-expression", Severity.WARNING)
                .when("a generated column becomes a plain one")
                .effect("new rows get no value any more, and old ones don't follow what they were computed from.")
                .instead("Keep it until all writers give a value themselves.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, email text, mail text GENERATED ALWAYS AS (lower(email)) STORED);
                    """)
                .bad("""
                    ALTER TABLE invites ALTER COLUMN mail DROP EXPRESSION;
                    """)
                .good("""
                    ALTER TABLE invites ADD COLUMN mail2 text;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .altered(Kind.COLUMN, "generated")
                .filter(column -> !column.after().has("generated"))
                .map(column -> Hit.on(
                        statement,
                        column.after().name(),
                        "nothing computes " + column.after().name() + " any more"));
    }
}
