package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** The replica identity of a table that was there before changes. */
final class ReplicaIdentity implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("replica-identity", Severity.WARNING)
                .when("the replica identity of a table that was there before changes")
                .effect("logical replication of UPDATE and DELETE changes or fails.")
                .instead("Plan it with whoever runs the replication.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    """)
                .bad("""
                    ALTER TABLE invites REPLICA IDENTITY NOTHING;
                    """)
                .good("""
                    ALTER TABLE invites ADD COLUMN email text;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .altered(Kind.TABLE, "replica-identity")
                .map(table -> Hit.on(
                        statement,
                        table.after().name(),
                        "replicas know rows of " + table.after().name() + " by something else from now on"));
    }
}
