package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Lock;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A column that was there before becomes NOT NULL, and no validated check proves that it holds no null. */
final class SetNotNullScan implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("set-not-null-scan", Severity.ERROR)
                .growsWithRows()
                .when("a column that was there before becomes NOT NULL, and no validated check proves that it "
                        + "holds no null")
                .effect("ACCESS EXCLUSIVE lock on the table while all rows are read; it fails when one holds a "
                        + "null.")
                .instead("Add CHECK (… IS NOT NULL) NOT VALID, validate it in a later migration, then SET NOT NULL, "
                        + "which trusts it, and drop the check.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, email text);
                    """)
                .bad("""
                    ALTER TABLE invites ALTER COLUMN email SET NOT NULL;
                    """)
                .good("""
                    ALTER TABLE invites ADD CONSTRAINT email_there CHECK (email IS NOT NULL) NOT VALID;
                    -- next file
                    ALTER TABLE invites VALIDATE CONSTRAINT email_there;
                    -- next file
                    ALTER TABLE invites ALTER COLUMN email SET NOT NULL;
                    ALTER TABLE invites DROP CONSTRAINT email_there;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .altered(Kind.COLUMN, "required")
                .filter(column -> column.after().is("required") && !isProven(statement, column.after()))
                .filter(column -> statement
                        .created(Kind.CONSTRAINT)
                        .noneMatch(made -> made.fact("type").equals("p")
                                && statement
                                        .created(Kind.INDEX)
                                        .anyMatch(index ->
                                                index.fact("constraint").equals(String.valueOf(made.oid())))))
                .filter(column -> statement
                        .lockOn(column.after().table())
                        .filter(mode -> mode == Lock.Mode.ACCESS_EXCLUSIVE)
                        .isPresent())
                .filter(column -> !column.after().is("inherited"))
                .map(column -> Hit.on(
                                statement,
                                column.after().name(),
                                "looking for nulls in " + column.after().name() + " blocks reads and writes of "
                                        + statement
                                                .after()
                                                .relationName(column.after().table()))
                        .rewrite(Rewrites.notNullThroughCheck(statement.after(), column.after()))
                        .count(Counts.nulls(statement.after(), column.after())));
    }

    private static boolean isProven(Traced statement, CatalogItem column) {
        String name = column.fact("sql");
        boolean check = statement
                .before()
                .of(Kind.CONSTRAINT, column.table())
                .filter(constraint -> constraint.fact("type").equals("c") && constraint.is("validated"))
                .anyMatch(constraint -> constraint.fact("expression").contains("(" + name + " IS NOT NULL)")
                        && !constraint.fact("expression").contains(" OR "));
        return check
                || statement
                        .before()
                        .of(Kind.CONSTRAINT, column.table())
                        .anyMatch(constraint -> constraint.fact("type").equals("n")
                                && constraint.fact("columns").equals(column.simpleName()));
    }
}
