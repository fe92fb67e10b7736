package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A new table has a primary key of one integer or smallint. */
final class SmallPrimaryKey implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("small-primary-key", Severity.ADVICE)
                .when("a new table has a primary key of one integer or smallint")
                .effect("after two thousand million rows, or attempts to insert one, no more can be inserted; "
                        + "widening it writes the table anew.")
                .instead("Use bigint.")
                .bad("""
                    CREATE TABLE notes (id integer PRIMARY KEY);
                    """)
                .good("""
                    CREATE TABLE notes (id bigint PRIMARY KEY);
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .created(Kind.CONSTRAINT)
                .filter(key -> key.fact("type").equals("p"))
                .flatMap(key -> statement
                        .after()
                        .of(Kind.COLUMN, key.table())
                        .filter(column -> column.simpleName().equals(key.fact("columns")))
                        .filter(column -> column.fact("base").matches("integer|smallint")))
                .map(column -> Hit.on(statement, column.name(), column.name() + " runs out of numbers"));
    }
}
