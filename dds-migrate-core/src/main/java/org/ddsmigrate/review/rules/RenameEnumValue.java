package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A label of an enum that was there before gets another name. */
final class RenameEnumValue implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("rename-enum-value", Severity.ERROR)
                .when("a label of an enum that was there before gets another name")
                .effect("code that is still running reads a label that it does not know, and writes one that is "
                        + "gone.")
                .instead("Add the new label, let the code change over, move the rows, and leave the old one.")
                .before("""
                    CREATE TYPE mood AS ENUM ('sad', 'happy');
                    """)
                .bad("""
                    ALTER TYPE mood RENAME VALUE 'happy' TO 'glad';
                    """)
                .good("""
                    ALTER TYPE mood ADD VALUE 'glad';
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .altered(Kind.ENUM_LABEL, "name")
                .map(label -> Hit.on(
                        statement,
                        label.before().name(),
                        label.before().simpleName() + " is called "
                                + label.after().simpleName() + " from now on"));
    }
}
