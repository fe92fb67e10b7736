package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A migration changes the server, a whole database or a role that others use. */
final class ServerWide implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("server-wide", Severity.WARNING)
                .when("a migration changes the server, a whole database or a role that others use")
                .effect(
                        "it holds for every database of the server, also for those that never run the migration; no transaction takes it back. It is not run here.")
                .instead("Leave it to whoever runs the server.")
                .bad("""
                    ALTER SYSTEM SET work_mem = '1GB';
                    """)
                .good("""
                    SET LOCAL work_mem = '1GB';
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        boolean wide = statement
                .text()
                .words()
                .matches("(ALTER SYSTEM|CREATE DATABASE|(CREATE|ALTER|DROP) TABLESPACE|DROP (ROLE|USER|GROUP)"
                        + "|ALTER DATABASE .* (RENAME|OWNER|SET TABLESPACE|ALLOW_CONNECTIONS)) .*");
        return wide && !statement.text().starts("DROP USER MAPPING")
                ? Stream.of(Hit.on(statement, "this reaches further than the database that is migrated"))
                : Stream.empty();
    }
}
