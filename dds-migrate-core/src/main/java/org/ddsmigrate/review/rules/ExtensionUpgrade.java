package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** An extension that was there before gets another version. */
final class ExtensionUpgrade implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("extension-upgrade", Severity.WARNING)
                .when("an extension that was there before gets another version")
                .effect("its functions may behave otherwise, and not every server has that version.")
                .instead("Try it on a copy of production, and leave the version to whoever runs the server.")
                .before("""
                    CREATE EXTENSION hstore VERSION '1.7';
                    """)
                .bad("""
                    ALTER EXTENSION hstore UPDATE;
                    """)
                .good("""
                    CREATE EXTENSION IF NOT EXISTS hstore;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .altered(Kind.EXTENSION, "version")
                .map(extension -> Hit.on(
                        statement,
                        extension.after().name(),
                        extension.after().name() + " becomes version "
                                + extension.after().fact("version") + " where the server has it"));
    }
}
