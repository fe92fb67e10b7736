package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A statement changes the rows of a whole table at once. */
final class UnbatchedChange implements StatementRule {
    private static final String ONE_VALUE = "WHERE .*(?:=|IN \\() ?(?:''|[0-9]|TRUE|FALSE).*";

    @Override
    public RulePage page() {
        return RulePage.of("unbatched-change", Severity.ADVICE)
                .growsWithRows()
                .when("one statement changes or deletes the rows of a whole table that was there before")
                .effect(
                        "It locks every row until the end of its transaction: whoever changes one of them waits; replicas"
                                + " lag, and the table keeps the space of the old rows.")
                .instead("Change the rows in batches by key, each in a transaction of its own, outside the deployment"
                        + " where the table is large.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, role text);
                    """)
                .bad("""
                    UPDATE invites SET role = 'guest' WHERE role IS NULL;
                    """)
                .good("""
                    UPDATE invites SET role = 'guest' WHERE id = 7;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        boolean changes = statement.text().starts("UPDATE")
                || (statement.text().starts("DELETE") && statement.text().has("WHERE|USING"))
                || statement.text().starts("MERGE");
        return changes
                        && Work.isOnOldRows(statement)
                        && !statement.text().words().matches(".*" + ONE_VALUE)
                ? Stream.of(Hit.on(statement, "changes the rows of a whole table in one transaction"))
                : Stream.empty();
    }
}
