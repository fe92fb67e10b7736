package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** Rights are granted together with the right to grant them on. */
final class GrantOption implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("grant-option", Severity.WARNING)
                .when("rights are granted together with the right to grant them on")
                .effect("whoever gets them hands them to others, and no migration tells of it; revoking them "
                        + "takes CASCADE.")
                .instead("Grant to each role that needs it, without the option.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, email text);
                    """)
                .bad("""
                    GRANT SELECT ON invites TO clerk WITH GRANT OPTION;
                    """)
                .good("""
                    GRANT SELECT ON invites TO clerk;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement.text().has("WITH (?:GRANT|ADMIN) OPTION")
                        && statement.text().starts("GRANT")
                ? Stream.of(Hit.on(statement, "who gets these rights may hand them on"))
                : Stream.empty();
    }
}
