package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A schema that was there before gets another name. */
final class RenameSchema implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("rename-schema", Severity.ERROR)
                .when("a schema that was there before gets another name")
                .effect("code that is still running fails at once.")
                .instead("Make a new schema with views until no release needs the old one.")
                .before("""
                    CREATE SCHEMA shop;
                    """)
                .bad("""
                    ALTER SCHEMA shop RENAME TO store;
                    """)
                .good("""
                    CREATE SCHEMA store;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .altered(Kind.SCHEMA, "name")
                .map(schema -> Hit.on(
                        statement,
                        schema.before().name(),
                        schema.before().name() + " is called " + schema.after().name() + " from now on"));
    }
}
