package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** INSERT into a table that was there before names no columns. */
final class InsertWithoutColumns implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("insert-without-columns", Severity.ADVICE)
                .when("INSERT into a table that was there before names no columns")
                .effect("its values go to other columns where the table's columns have another order, as "
                        + "after an undo.")
                .instead("Name the columns.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, email text);
                    """)
                .bad("""
                    INSERT INTO invites VALUES (1, 'a@b.se');
                    """)
                .good("""
                    INSERT INTO invites (id, email) VALUES (1, 'a@b.se');
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement.text().words().matches("INSERT INTO [^ (]+(?: AS [^ (]+)? (?:VALUES|SELECT|TABLE|WITH)\\b.*")
                ? Stream.of(Hit.on(statement, "values find their columns by position"))
                : Stream.empty();
    }
}
