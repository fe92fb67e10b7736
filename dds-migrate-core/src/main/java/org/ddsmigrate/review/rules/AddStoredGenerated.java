package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A generated column that is stored is added to a table that was there before. */
final class AddStoredGenerated implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("add-stored-generated", Severity.ERROR)
                .growsWithRows()
                .when("a generated column that is stored is added to a table that was there before")
                .effect("ACCESS EXCLUSIVE lock on the table until every row is computed and written anew.")
                .instead("Add a plain column, keep it with a trigger, and fill it in batches; on PostgreSQL 18, "
                        + "make it VIRTUAL.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, email text);
                    """)
                .bad("""
                    ALTER TABLE invites ADD COLUMN mail text GENERATED ALWAYS AS (lower(email)) STORED;
                    """)
                .good("""
                    ALTER TABLE invites ADD COLUMN mail text;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return AddedColumns.rewriting(statement)
                .filter(column -> column.fact("generated").equals("s"))
                .map(column -> Hit.on(
                        statement,
                        column.name(),
                        "every row of " + statement.after().relationName(column.table())
                                + " is written anew to compute it"));
    }
}
