package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A role gets power over the whole server, or over the rights of others. */
final class PowerfulRole implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("powerful-role", Severity.ERROR)
                .when("a role gets power over the whole server, or over the rights of others")
                .effect(
                        "whoever comes by its password can read and change everything; SUPERUSER and pg_execute_server_program are the operating system besides.")
                .instead("Grant the rights on the tables that it needs.")
                .bad("""
                    CREATE ROLE helper SUPERUSER;
                    """)
                .good("""
                    CREATE ROLE helper NOSUPERUSER NOCREATEROLE;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        boolean attribute = statement.text().words().matches("(CREATE|ALTER) (ROLE|USER|GROUP) (?!MAPPING).*")
                && statement.text().has("SUPERUSER|BYPASSRLS|CREATEROLE|REPLICATION");
        boolean membership = statement.text().starts("GRANT")
                && statement.text().has("PG_(EXECUTE_SERVER_PROGRAM|(READ|WRITE)_SERVER_FILES|WRITE_ALL_DATA)");
        return attribute || membership
                ? Stream.of(Hit.on(statement, "a role gets more power than a migration should give"))
                : Stream.empty();
    }
}
