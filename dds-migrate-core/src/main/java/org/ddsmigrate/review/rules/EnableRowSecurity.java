package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** Row security is switched on for a table that was there before. */
final class EnableRowSecurity implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("enable-row-security", Severity.ADVICE)
                .when("row security is switched on for a table that was there before")
                .effect("whoever does not own the table sees and changes only rows that a policy lets "
                        + "through: without one, none.")
                .instead("Add the policies before, and try them as each role that uses the table.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, email text);
                    """)
                .bad("""
                    CREATE POLICY everybody ON invites USING (true);
                    ALTER TABLE invites ENABLE ROW LEVEL SECURITY;
                    """)
                .good("""
                    CREATE POLICY everybody ON invites USING (true);
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .altered(Kind.TABLE, "rls")
                .filter(table -> table.after().is("rls"))
                .map(table -> Hit.on(
                        statement,
                        table.after().name(),
                        "queries on " + table.after().name() + " return only what policies let through"));
    }
}
