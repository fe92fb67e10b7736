package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** The expression of a stored generated column changes. */
final class SetExpressionRewrite implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("set-expression-rewrite", Severity.ERROR)
                .growsWithRows()
                .when("the expression of a stored generated column changes")
                .effect("ACCESS EXCLUSIVE lock on the table until every row is computed and written anew.")
                .instead("Add a new column, and let the code change over.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, email text, mail text GENERATED ALWAYS AS (lower(email)) STORED);
                    """)
                .bad("""
                    ALTER TABLE invites ALTER COLUMN mail SET EXPRESSION AS (upper(email));
                    """)
                .good("""
                    ALTER TABLE invites ADD COLUMN shout text;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .altered(Kind.COLUMN, "default")
                .filter(column ->
                        column.before().has("generated") && column.after().has("generated") && !column.changed("type"))
                .filter(column -> statement
                        .rewritten()
                        .anyMatch(table -> table.after().oid() == column.after().table()))
                .map(column -> Hit.on(
                        statement,
                        column.after().name(),
                        "every row of "
                                + statement.after().relationName(column.after().table()) + " is written anew"));
    }
}
