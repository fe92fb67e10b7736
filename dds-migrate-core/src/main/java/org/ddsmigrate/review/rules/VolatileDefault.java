package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A column is added with a default that differs from row to row. */
final class VolatileDefault implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("volatile-default", Severity.ERROR)
                .growsWithRows()
                .when("a column is added with a default that differs from row to row")
                .effect("ACCESS EXCLUSIVE lock on the table until every row is written anew.")
                .instead("Add the column without a default, set the default, then fill old rows in batches.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    """)
                .bad("""
                    ALTER TABLE invites ADD COLUMN token uuid DEFAULT gen_random_uuid();
                    """)
                .good("""
                    ALTER TABLE invites ADD COLUMN made_at timestamptz DEFAULT now();
                    ALTER TABLE invites ADD COLUMN token uuid;
                    ALTER TABLE invites ALTER COLUMN token SET DEFAULT gen_random_uuid();
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return AddedColumns.rewriting(statement)
                .filter(column -> column.has("default")
                        && !column.has("generated")
                        && !column.fact("default").startsWith("nextval("))
                .filter(column -> !column.is("domain-constrained"))
                .map(column -> Hit.on(
                                statement,
                                column.name(),
                                "every row of " + statement.after().relationName(column.table())
                                        + " is written anew for the default " + column.fact("default"))
                        .rewrite(Rewrites.defaultLater(statement.after(), column)));
    }
}
