package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** An extension that was there before is dropped. */
final class DropExtension implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("drop-extension", Severity.ERROR)
                .when("an extension that was there before is dropped")
                .effect("its types, functions and operators go with it: columns and indexes that use them "
                        + "too, with CASCADE.")
                .instead("Move what uses it away first; drop it in a later release, with RESTRICT.")
                .before("""
                    CREATE EXTENSION hstore;
                    """)
                .bad("""
                    DROP EXTENSION hstore;
                    """)
                .good("""
                    COMMENT ON EXTENSION hstore IS 'pairs';
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .dropped(Kind.EXTENSION)
                .map(extension ->
                        Hit.on(statement, extension.name(), "all that " + extension.name() + " brought is gone"));
    }
}
