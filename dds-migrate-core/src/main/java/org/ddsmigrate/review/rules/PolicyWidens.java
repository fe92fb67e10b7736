package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A table that has row security gets a further permissive policy, or loses a restrictive one. */
final class PolicyWidens implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("policy-widens-access", Severity.WARNING)
                .when("a table that has row security gets a further permissive policy, or loses a " + "restrictive one")
                .effect("permissive policies are joined by OR: rows that were hidden are seen.")
                .instead("Query the table as each role before and after; where it is to narrow access, make "
                        + "the policy RESTRICTIVE.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, email text);
                    ALTER TABLE invites ENABLE ROW LEVEL SECURITY;
                    CREATE POLICY mine ON invites USING (email = current_user);
                    """)
                .bad("""
                    CREATE POLICY guests ON invites USING (email LIKE 'guest%');
                    """)
                .good("""
                    CREATE POLICY guests ON invites AS RESTRICTIVE USING (email LIKE 'guest%');
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        Stream<CatalogItem> added = statement
                .createdOnOldTables(Kind.POLICY)
                .filter(policy -> policy.is("permissive"))
                .filter(policy -> isSecured(statement, policy));
        Stream<CatalogItem> taken = statement.droppedAlone(Kind.POLICY).filter(policy -> !policy.is("permissive"));
        return Stream.concat(added, taken)
                .map(policy -> Hit.on(statement, policy.name(), "more rows are seen because of " + policy.name()));
    }

    private static boolean isSecured(Traced statement, CatalogItem policy) {
        return statement
                .start()
                .table(policy.table())
                .filter(table -> table.is("rls"))
                .isPresent();
    }
}
