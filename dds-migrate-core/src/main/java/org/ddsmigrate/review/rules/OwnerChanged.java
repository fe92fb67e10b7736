package org.ddsmigrate.review.rules;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.CatalogChanges;
import org.ddsmigrate.review.CatalogItem;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.Traced;

/** What was there before gets another owner. */
final class OwnerChanged implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("owner-changed", Severity.ADVICE)
                .when("what was there before gets another owner")
                .effect("the old owner, often the role that migrates, can neither change nor drop it any " + "more.")
                .instead("Grant rights instead, or let the migrating role be a member of the new owner.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, email text);
                    """)
                .bad("""
                    ALTER TABLE invites OWNER TO clerk;
                    """)
                .good("""
                    GRANT SELECT ON invites TO clerk;
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .flatMap(statement -> Stream.concat(seen(statement), refused(statement))
                        .map(item -> Hit.on(statement, item.name(), item.name() + " gets another owner")));
    }

    private static Stream<CatalogItem> seen(Traced statement) {
        return statement.changes().altered().stream()
                .filter(item -> statement.isOld(item.before()) && item.changed("owner"))
                .map(CatalogChanges.Altered::after);
    }

    /** A scratch server's owner may not give things to everybody: then the statement says whose they are to be. */
    private static Stream<CatalogItem> refused(Traced statement) {
        return statement.failure().isPresent() && statement.text().words().matches("ALTER .* OWNER TO .*")
                ? statement.start().items().filter(item -> item.has("owner") && isNamed(statement, item))
                : Stream.empty();
    }

    private static boolean isNamed(Traced statement, CatalogItem item) {
        return statement.text().has(Pattern.quote(item.simpleName().toUpperCase(Locale.ROOT)));
    }
}
