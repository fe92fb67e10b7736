package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** An unlogged table that was there before becomes logged. */
final class SetLogged implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("set-logged", Severity.ERROR)
                .growsWithRows()
                .when("an unlogged table that was there before becomes logged")
                .effect("ACCESS EXCLUSIVE lock on the table until all of it is written, to the log as well.")
                .instead("Plan a window for it, or make a new table and move the rows in batches.")
                .before("""
                    CREATE UNLOGGED TABLE cache (id bigint PRIMARY KEY);
                    """)
                .bad("""
                    ALTER TABLE cache SET LOGGED;
                    """)
                .good("""
                    CREATE TABLE cache2 (id bigint PRIMARY KEY);
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .altered(Kind.TABLE, "persistence")
                .filter(table -> table.before().fact("persistence").equals("u"))
                .map(table -> Hit.on(
                        statement,
                        table.after().name(),
                        "the whole table " + table.after().name() + " is written anew"));
    }
}
