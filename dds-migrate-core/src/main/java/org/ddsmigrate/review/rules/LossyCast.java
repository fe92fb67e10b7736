package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A column gets a type that drops a part of every value. */
final class LossyCast implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("lossy-cast", Severity.ERROR)
                .when("a column gets a type that drops a part of every value")
                .effect("what is cut off is gone, and no undo brings it back; the table is written anew under an "
                        + "ACCESS EXCLUSIVE lock.")
                .instead("Add a column of the new type, fill it, compare, let the code change over, then drop the "
                        + "old one.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, made_at timestamptz, price numeric);
                    """)
                .bad("""
                    ALTER TABLE invites ALTER COLUMN made_at TYPE date USING made_at::date;
                    """)
                .good("""
                    ALTER TABLE invites ADD COLUMN made_on date;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .altered(Kind.COLUMN, "type")
                .filter(column -> TypeMove.of(column) == TypeMove.LOSSY)
                .map(column -> Hit.on(
                        statement,
                        column.after().name(),
                        column.after().name() + " loses what " + column.after().fact("type") + " does not hold of "
                                + column.before().fact("type")));
    }
}
