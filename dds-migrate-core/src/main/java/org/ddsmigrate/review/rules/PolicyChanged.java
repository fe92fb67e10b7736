package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogChanges;
import org.ddsmigrate.review.CatalogItem;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A permissive policy that was there before is dropped, or any is altered. */
final class PolicyChanged implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("policy-changed", Severity.WARNING)
                .when("a permissive policy that was there before is dropped, or any is altered")
                .effect("other rows are seen and changed than before.")
                .instead("Query the table as each role before and after.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, email text);
                    ALTER TABLE invites ENABLE ROW LEVEL SECURITY;
                    CREATE POLICY mine ON invites USING (email = current_user);
                    """)
                .bad("""
                    ALTER POLICY mine ON invites USING (true);
                    """)
                .good("""
                    ALTER POLICY mine ON invites RENAME TO own;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        Stream<CatalogItem> dropped = statement.droppedAlone(Kind.POLICY).filter(policy -> policy.is("permissive"));
        Stream<CatalogItem> altered = statement
                .altered(Kind.POLICY)
                .filter(policy -> policy.changed("using") || policy.changed("check") || policy.changed("roles"))
                .map(CatalogChanges.Altered::after);
        return Stream.concat(dropped, altered)
                .map(policy ->
                        Hit.on(statement, policy.name(), policy.name() + " lets other rows through than before"));
    }
}
