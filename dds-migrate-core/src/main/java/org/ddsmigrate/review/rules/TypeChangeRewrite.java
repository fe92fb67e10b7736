package org.ddsmigrate.review.rules;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogChanges;
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
                    CREATE TABLE invites (id bigint PRIMARY KEY, seats integer, email varchar(50), made timestamp);
                    """)
                .bad("""
                    ALTER TABLE invites ALTER COLUMN seats TYPE bigint;
                    ALTER TABLE invites ALTER COLUMN made TYPE timestamptz;
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
                .filter(column -> isRewritten(statement, column) || dependsOnZone(column))
                .map(column -> Hit.on(
                        statement,
                        column.after().name(),
                        "changing " + column.after().name() + " from "
                                + column.before().fact("type") + " to "
                                + column.after().fact("type") + " writes the whole table "
                                + statement.after().relationName(column.after().table()) + " anew"
                                + (isRewritten(statement, column) ? "" : ", unless the session's TimeZone is UTC")));
    }

    private static boolean isRewritten(Traced statement, CatalogChanges.Altered column) {
        return statement
                .rewritten()
                .anyMatch(table -> table.after().oid() == column.after().table());
    }

    /** PostgreSQL spares the rows only where both types show the same clock, as on a scratch server. */
    private static boolean dependsOnZone(CatalogChanges.Altered column) {
        return Stream.of(column.before(), column.after())
                .map(side -> side.fact("base"))
                .collect(Collectors.toSet())
                .equals(Set.of("timestamp without time zone", "timestamp with time zone"));
    }
}
