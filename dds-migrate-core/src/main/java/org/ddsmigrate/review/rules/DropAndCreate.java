package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A table that was there before is dropped and made again under its name. */
final class DropAndCreate implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("drop-and-create", Severity.ERROR)
                .when("a table that was there before is dropped and made again under its name")
                .effect("its rows are gone, although a table of that name is there.")
                .instead("Alter it, or rename the old one and move its rows over.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    """)
                .bad("""
                    DROP TABLE invites;
                    CREATE TABLE invites (id uuid PRIMARY KEY);
                    """)
                .good("""
                    CREATE TABLE invites2 (id uuid PRIMARY KEY);
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .flatMap(statement -> statement
                        .dropped(Kind.TABLE)
                        .filter(table -> batch.end()
                                .items(Kind.TABLE)
                                .anyMatch(other -> other.name().equals(table.name())))
                        .map(table -> Hit.on(
                                        statement, table.name(), "an empty table takes the place of " + table.name())
                                .count("SELECT count(*) FROM " + table.fact("sql"))));
    }
}
