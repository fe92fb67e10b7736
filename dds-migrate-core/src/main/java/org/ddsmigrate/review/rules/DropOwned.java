package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** Everything that a role owns is dropped. */
final class DropOwned implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("drop-owned", Severity.ERROR)
                .when("everything that a role owns is dropped")
                .effect(
                        "every table of the role is gone with its rows, and every right that it was given; which these are, the text does not say.")
                .instead("Drop what may go by its name; REASSIGN OWNED gives the rest to another role.")
                .bad("""
                    DROP OWNED BY clerk;
                    """)
                .good("""
                    ALTER ROLE clerk NOLOGIN;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement.text().starts("DROP OWNED")
                ? Stream.of(Hit.on(statement, "whatever the role owns in the database goes, with its rows"))
                : Stream.empty();
    }
}
