package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A sequence that was there before is dropped by itself. */
final class DropSequence implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("drop-sequence", Severity.WARNING)
                .when("a sequence that was there before is dropped by itself")
                .effect("its counter is lost; one that is made again begins with numbers that are taken.")
                .instead("Keep it until no code asks it, and note its last value.")
                .before("""
                    CREATE SEQUENCE invoice_numbers;
                    """)
                .bad("""
                    DROP SEQUENCE invoice_numbers;
                    """)
                .good("""
                    CREATE SEQUENCE receipt_numbers;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .dropped(Kind.SEQUENCE)
                .filter(sequence -> !sequence.has("owned-by"))
                .map(sequence -> Hit.on(statement, sequence.name(), "the counter of " + sequence.name() + " is lost")
                        .count("SELECT last_value FROM " + sequence.fact("sql")));
    }
}
