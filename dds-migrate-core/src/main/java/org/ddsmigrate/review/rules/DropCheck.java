package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A check that was there before is dropped. */
final class DropCheck implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("drop-check", Severity.ADVICE)
                .when("a check that was there before is dropped")
                .effect("values get in that code may not expect.")
                .instead("Make sure that code deals with them.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, seats integer CONSTRAINT positive CHECK (seats > 0));
                    """)
                .bad("""
                    ALTER TABLE invites DROP CONSTRAINT positive;
                    """)
                .good("""
                    ALTER TABLE invites ADD COLUMN mail text;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .droppedAlone(Kind.CONSTRAINT)
                .filter(check -> check.fact("type").equals("c")
                        && !Constraints.goesWithColumn(statement, check)
                        && !check.fact("expression").endsWith("IS NOT NULL)"))
                .map(check ->
                        Hit.on(statement, check.name(), "nothing checks " + check.fact("expression") + " any more"));
    }
}
