package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A table is made from a query. */
final class TableFromQuery implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("table-from-query", Severity.ADVICE)
                .when("a table is made from a query")
                .effect("it has no key, no default, no check, and no column of it is required.")
                .instead("CREATE TABLE with all that it needs, then INSERT … SELECT.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, email text);
                    """)
                .bad("""
                    CREATE TABLE guests AS SELECT id, email FROM invites;
                    """)
                .good("""
                    CREATE TABLE guests (id bigint PRIMARY KEY, email text);
                    INSERT INTO guests (id, email) SELECT id, email FROM invites;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        boolean made = statement
                        .text()
                        .words()
                        .matches(
                                "CREATE (?:UNLOGGED )?TABLE (?:IF NOT EXISTS )?[^(]+ AS (?:SELECT|WITH|TABLE|VALUES|\\().*")
                || (statement.text().has("INTO (?:UNLOGGED |TABLE )?[^ ]+ FROM")
                        && statement.text().starts("SELECT"));
        return made
                ? statement
                        .created(Kind.TABLE)
                        .map(table -> Hit.on(statement, table.name(), table.name() + " has columns and nothing else"))
                : Stream.empty();
    }
}
