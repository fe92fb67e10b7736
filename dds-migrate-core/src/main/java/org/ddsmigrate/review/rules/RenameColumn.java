package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A column that was there before gets another name. */
final class RenameColumn implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("rename-column", Severity.ERROR)
                .when("a column that was there before gets another name")
                .effect("code that is still running fails at once.")
                .instead("Keep the name with @Column(name = …); or add a column, keep both in step, let the code "
                        + "change over, drop the old one.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, mail text);
                    """)
                .bad("""
                    ALTER TABLE invites RENAME COLUMN mail TO email;
                    """)
                .good("""
                    ALTER TABLE invites ADD COLUMN email text;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .altered(Kind.COLUMN, "name")
                .filter(column -> !column.after().is("inherited"))
                .map(column -> Hit.on(
                        statement,
                        column.before().name(),
                        column.before().name() + " is called " + column.after().simpleName() + " from now on"));
    }
}
