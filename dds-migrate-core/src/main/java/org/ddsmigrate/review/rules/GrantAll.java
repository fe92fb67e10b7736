package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** ALL rights on what was there before are granted. */
final class GrantAll implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("grant-all", Severity.WARNING)
                .when("ALL rights on what was there before are granted")
                .effect("TRUNCATE, REFERENCES and TRIGGER are among them, and what later versions add.")
                .instead("Name the rights that are needed.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, email text);
                    """)
                .bad("""
                    GRANT ALL ON invites TO clerk;
                    """)
                .good("""
                    GRANT SELECT, INSERT ON invites TO clerk;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement.text().starts("GRANT ALL")
                ? Rights.changed(statement)
                        .map(item ->
                                Hit.on(statement, item.after().name(), "more rights than anybody needs are granted"))
                : Stream.empty();
    }
}
