package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A new table's primary key is a random UUID. */
final class RandomUuidKey implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("random-uuid-key", Severity.OFF)
                .when("a new table's primary key is a random UUID")
                .effect("new rows go to random places of its index, which then does not stay in memory.")
                .instead(
                        "Let the UUID begin with the time: uuidv7() from PostgreSQL 18, or the application's " + "own.")
                .bad("""
                    CREATE TABLE notes (id uuid PRIMARY KEY DEFAULT gen_random_uuid());
                    """)
                .good("""
                    CREATE TABLE notes (id uuid PRIMARY KEY);
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
                        .filter(column ->
                                column.fact("default").matches(".*(?:gen_random_uuid|uuid_generate_v4)\\(\\).*")))
                .map(column -> Hit.on(statement, column.name(), column.name() + " scatters new rows over its index"));
    }
}
