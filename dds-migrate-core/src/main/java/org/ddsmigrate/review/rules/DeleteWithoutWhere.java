package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** DELETE without WHERE empties a table that was there before. */
final class DeleteWithoutWhere implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("delete-without-where", Severity.ERROR)
                .when("DELETE without WHERE empties a table that was there before")
                .effect("all rows are gone, and with ON DELETE CASCADE those of other tables.")
                .instead("Say which rows, even if all of them are meant: WHERE created < '2020-01-01'.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, email text);
                    """)
                .bad("""
                    DELETE FROM invites;
                    """)
                .good("""
                    DELETE FROM invites WHERE id = 7;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement.text().starts("DELETE") && !statement.text().has("WHERE|USING") && Work.isOnOldRows(statement)
                ? Stream.of(Hit.on(statement, "deletes every row of the table"))
                : Stream.empty();
    }
}
