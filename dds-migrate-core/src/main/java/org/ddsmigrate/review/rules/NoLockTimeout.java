package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.CatalogItem;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A statement takes a lock that blocks writes to a table that was there before, and no lock_timeout is set. */
final class NoLockTimeout implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("no-lock-timeout", Severity.ADVICE)
                .when("a statement takes a lock that blocks writes to a table that was there before, and no "
                        + "lock_timeout is set")
                .effect("behind one long query it waits, and everybody who needs the table waits behind it.")
                .instead("SET LOCAL lock_timeout = '5s' at the head of the migration, and deploy again when it is "
                        + "reached.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    """)
                .bad("""
                    ALTER TABLE invites ADD COLUMN email text;
                    """)
                .good("""
                    SET LOCAL lock_timeout = '5s';
                    ALTER TABLE invites ADD COLUMN email text;
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upScripts()
                .flatMap(script -> batch.of(script).stream()
                        .filter(statement -> statement.settings().lockTimeout() == 0
                                && statement.transactional()
                                && statement.blocked().findAny().isPresent())
                        .limit(1)
                        .map(statement -> Hit.on(
                                        statement,
                                        statement
                                                .blocked()
                                                .findFirst()
                                                .map(CatalogItem::name)
                                                .orElse(""),
                                        "it waits for its lock without end")
                                .rewrite("SET LOCAL lock_timeout = '5s';")));
    }
}
