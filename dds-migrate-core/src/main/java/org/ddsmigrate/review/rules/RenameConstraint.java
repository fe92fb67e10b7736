package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A constraint or an index that was there before gets another name. */
final class RenameConstraint implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("rename-constraint", Severity.ADVICE)
                .when("a constraint or an index that was there before gets another name")
                .effect("code that names it fails: ON CONFLICT ON CONSTRAINT, and what tells violations apart by "
                        + "name.")
                .instead("Look for the old name in the code first.")
                .before("""
                    CREATE TABLE invites (id bigint CONSTRAINT old PRIMARY KEY);
                    """)
                .bad("""
                    ALTER TABLE invites RENAME CONSTRAINT old TO fresh;
                    """)
                .good("""
                    ALTER TABLE invites ADD COLUMN email text;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .altered(Kind.CONSTRAINT, "name")
                .map(item -> Hit.on(
                        statement,
                        item.before().name(),
                        item.before().simpleName() + " is called "
                                + item.after().simpleName() + " from now on"));
    }
}
