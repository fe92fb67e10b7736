package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A table that was there before is dropped. */
final class DropTable implements Rule {
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
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .flatMap(statement -> statement
                        .dropped(Kind.TABLE)
                        .filter(table ->
                                !table.is("partition") && !statement.text().starts("DROP SCHEMA"))
                        .filter(table -> batch.end()
                                .items(Kind.TABLE)
                                .noneMatch(other -> other.name().equals(table.name())))
                        .map(table -> Hit.on(statement, table.name(), "the rows of " + table.name() + " are lost")
                                .count("SELECT count(*) FROM " + table.fact("sql"))));
    }
}
