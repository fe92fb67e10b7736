package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A column of texts gets a type that not every text can be read as. */
final class CastMayFail implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("cast-may-fail", Severity.ERROR)
                .when("a column of texts gets a type that not every text can be read as")
                .effect("one bad value stops the migration; the table is written anew under an ACCESS EXCLUSIVE "
                        + "lock.")
                .instead("Add a column of the new type, fill it from the values that can be read, look at the rest, "
                        + "then let the code change over.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, code text);
                    """)
                .bad("""
                    ALTER TABLE invites ALTER COLUMN code TYPE integer USING code::integer;
                    """)
                .good("""
                    ALTER TABLE invites ADD COLUMN code_number integer;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .altered(Kind.COLUMN, "type")
                .filter(column -> TypeMove.of(column) == TypeMove.RISKY)
                .map(column -> Hit.on(
                        statement,
                        column.after().name(),
                        "not every " + column.before().fact("type") + " in "
                                + column.after().name() + " can be read as "
                                + column.after().fact("type")));
    }
}
