package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A schema that was there before is dropped. */
final class DropSchema implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("drop-schema", Severity.ERROR)
                .when("a schema that was there before is dropped")
                .effect("everything in it is gone.")
                .instead("Move out what is needed, drop what is not by its name, then drop the empty schema without "
                        + "CASCADE.")
                .before("""
                    CREATE SCHEMA old;
                    CREATE TABLE old.notes (id bigint PRIMARY KEY);
                    """)
                .bad("""
                    DROP SCHEMA old CASCADE;
                    """)
                .good("""
                    CREATE SCHEMA fresh;
                    DROP SCHEMA fresh;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .dropped(Kind.SCHEMA)
                .map(schema -> Hit.on(
                        statement, schema.name(), "the schema " + schema.name() + " is gone with all that is in it"));
    }
}
