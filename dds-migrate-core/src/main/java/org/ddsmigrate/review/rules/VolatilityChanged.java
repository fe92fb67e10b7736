package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A function that was IMMUTABLE is so no more, or becomes it. */
final class VolatilityChanged implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("volatility-changed", Severity.WARNING)
                .when("a function that was IMMUTABLE is so no more, or becomes it")
                .effect("indexes and generated columns that were made with it keep what it said before.")
                .instead("Rebuild what uses it: REINDEX CONCURRENTLY.")
                .before("""
                    CREATE FUNCTION short(t text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT left(t, 3)';
                    """)
                .bad("""
                    ALTER FUNCTION short(text) STABLE;
                    """)
                .good("""
                    ALTER FUNCTION short(text) STRICT;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .altered(Kind.ROUTINE, "volatility")
                .filter(routine -> routine.before().fact("volatility").equals("i")
                        || routine.after().fact("volatility").equals("i"))
                .map(routine -> Hit.on(
                        statement,
                        routine.after().name(),
                        "indexes hold what " + routine.after().name() + " said before"));
    }
}
