package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A new column is of type json. */
final class JsonColumn implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("json-column", Severity.ADVICE)
                .when("a new column is of type json")
                .effect("it has no equality: SELECT DISTINCT, GROUP BY and UNION on it fail; each use parses "
                        + "the text again.")
                .instead("Use jsonb.")
                .bad("""
                    CREATE TABLE notes (id bigint PRIMARY KEY, body json);
                    """)
                .good("""
                    CREATE TABLE notes (id bigint PRIMARY KEY, body jsonb);
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .created(Kind.COLUMN)
                .filter(column -> column.fact("base").equals("json"))
                .map(column -> Hit.on(statement, column.name(), column.name() + " can't be compared"));
    }
}
