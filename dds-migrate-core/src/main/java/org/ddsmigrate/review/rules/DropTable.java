package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** a table that was there before is dropped. */
final class DropTable implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("drop-table", Severity.ERROR)
                .when("a table that was there before is dropped")
                .effect("its rows are gone, and code that still reads it fails.")
                .instead("Let no release use it any more, keep a copy of what may be needed, and drop it in a later "
                        + "release with leave: -- dds:allow drop-table.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    """)
                .bad("""
                    DROP TABLE invites;
                    """)
                .good("""
                    CREATE TABLE scratchpad (id bigint PRIMARY KEY);
                    DROP TABLE scratchpad;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .dropped(Kind.TABLE)
                .filter(table -> !table.is("partition") && !statement.text().starts("DROP SCHEMA"))
                .filter(table -> !Dropped.isRecreated(statement, table))
                .map(table -> Hit.on(statement, table.name(), "the rows of " + table.name() + " are lost")
                        .count("SELECT count(*) FROM " + table.fact("sql")));
    }
}
