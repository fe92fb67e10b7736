package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** PUBLIC gets rights on what was there before. */
final class GrantToPublic implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("grant-to-public", Severity.ERROR)
                .when("PUBLIC gets rights on what was there before")
                .effect("every role of the server may do it from now on, those that are made later too.")
                .instead("Grant to the role that needs it.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, email text);
                    """)
                .bad("""
                    GRANT SELECT ON invites TO PUBLIC;
                    """)
                .good("""
                    GRANT SELECT ON invites TO clerk;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return Rights.changed(statement)
                .filter(item -> Rights.of(item.after(), "").length()
                        > Rights.of(item.before(), "").length())
                .map(item -> Hit.on(
                        statement,
                        item.after().name(),
                        "every role of the server may do more with "
                                + item.after().name()));
    }
}
