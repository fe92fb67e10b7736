package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogChanges;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** Row security of a table that was there before is switched off, or no longer holds for its owner. */
final class DisableRowSecurity implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("disable-row-security", Severity.ERROR)
                .when("row security of a table that was there before is switched off, or no longer holds "
                        + "for its owner")
                .effect("rows that policies hid are seen and changed by whoever has rights on the table.")
                .instead("Change the policy that is in the way.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, email text);
                    ALTER TABLE invites ENABLE ROW LEVEL SECURITY;
                    CREATE POLICY everybody ON invites USING (true);
                    """)
                .bad("""
                    ALTER TABLE invites DISABLE ROW LEVEL SECURITY;
                    """)
                .good("""
                    ALTER TABLE invites FORCE ROW LEVEL SECURITY;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .altered(Kind.TABLE)
                .filter(table -> isTakenAway(table, "rls") || isTakenAway(table, "force-rls"))
                .map(table -> Hit.on(
                        statement,
                        table.after().name(),
                        "policies of " + table.after().name() + " hold for fewer from now on"));
    }

    private static boolean isTakenAway(CatalogChanges.Altered table, String fact) {
        return table.before().is(fact) && !table.after().is(fact);
    }
}
