package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A migration holds a password. */
final class PasswordInSql implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("password-in-sql", Severity.ERROR)
                .when("a migration holds a password")
                .effect("it stays in the files, in version control and in the server's log.")
                .instead("Give the role its password outside of migrations; let a placeholder stand for it "
                        + "where it must be.")
                .bad("""
                    ALTER ROLE clerk PASSWORD 'secret';
                    """)
                .good("""
                    ALTER ROLE clerk VALID UNTIL '2030-01-01';
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        boolean ofRole = statement.text().words().matches("(?:CREATE|ALTER) (?:ROLE|USER|GROUP)\\b.*\\bPASSWORD ''.*");
        boolean inConnection = statement.text().has("(DBLINK\\w*|SUBSCRIPTION)")
                && statement.text().sql().matches("(?is).*'[^']*\\bpassword\\s*=\\s*[^'\\s$].*");
        return ofRole || inConnection
                ? Stream.of(Hit.on(statement, "a password stands in the migration"))
                : Stream.empty();
    }
}
