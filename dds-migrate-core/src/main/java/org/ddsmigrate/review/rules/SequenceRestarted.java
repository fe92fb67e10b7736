package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A sequence that was there before starts again. */
final class SequenceRestarted implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("sequence-restarted", Severity.WARNING)
                .when("a sequence that was there before starts again")
                .effect(
                        "where its numbers are taken already, every INSERT fails until it is past them, or two things get one number.")
                .instead("Go past what is there: SELECT setval('invoice_numbers', (SELECT max(nr) FROM invoices)).")
                .before("""
                    CREATE SEQUENCE invoice_numbers;
                    """)
                .bad("""
                    ALTER SEQUENCE invoice_numbers RESTART WITH 1;
                    """)
                .good("""
                    ALTER SEQUENCE invoice_numbers INCREMENT BY 10;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        boolean restarts = statement.text().words().matches("ALTER (SEQUENCE|TABLE) .*")
                && statement.text().has("RESTART( WITH)?( [0-9]+)?");
        return restarts
                ? statement.locks().stream()
                        .flatMap(lock -> statement.start().find(Kind.SEQUENCE, lock.relation()).stream())
                        .distinct()
                        .map(sequence -> Hit.on(
                                statement,
                                sequence.name(),
                                sequence.name() + " gives numbers again that it has given before"))
                : Stream.empty();
    }
}
