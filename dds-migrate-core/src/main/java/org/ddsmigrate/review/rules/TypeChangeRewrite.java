package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** The type of a column changes so that PostgreSQL writes the whole table anew. */
final class TypeChangeRewrite implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("type-change-rewrite", Severity.ERROR)
                .growsWithRows()
                .when("the type of a column changes so that PostgreSQL writes the whole table anew")
                .effect("ACCESS EXCLUSIVE lock on the table: nobody can read or write it until all rows and all "
                        + "indexes are written.")
                .instead("Add a column of the new type, keep both in step with a trigger, fill it in batches, then "
                        + "let the code change over and drop the old one.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, seats integer, email varchar(50));
                    """)
                .bad("""
                    ALTER TABLE invites ALTER COLUMN seats TYPE bigint;
                    """)
                .good("""
                    ALTER TABLE invites ALTER COLUMN email TYPE varchar(100);
                    ALTER TABLE invites ALTER COLUMN email TYPE text;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .altered(Kind.COLUMN, "type")
                .filter(column -> TypeMove.of(column) == TypeMove.OTHER)
                .filter(column -> statement
                        .rewritten()
                        .anyMatch(table -> table.after().oid() == column.after().table()))
                .map(column -> Hit.on(
                        statement,
                        column.after().name(),
                        "changing " + column.after().name() + " from "
                                + column.before().fact("type") + " to "
                                + column.after().fact("type") + " writes the whole table "
                                + statement.after().relationName(column.after().table()) + " anew"));
    }
}
