package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A new column is of type timestamp without time zone. */
final class ZonelessTimestamp implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("zoneless-timestamp", Severity.OFF)
                .when("a new column is of type timestamp without time zone")
                .effect("it holds what a clock shows, not a moment: which one depends on who reads it.")
                .instead("Use timestamptz for moments.")
                .bad("""
                    CREATE TABLE notes (id bigint PRIMARY KEY, made timestamp);
                    """)
                .good("""
                    CREATE TABLE notes (id bigint PRIMARY KEY, made timestamptz);
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .created(Kind.COLUMN)
                .filter(column -> column.fact("base").equals("timestamp without time zone"))
                .map(column -> Hit.on(statement, column.name(), column.name() + " holds no moment in time"));
    }
}
