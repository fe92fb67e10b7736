package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A unique constraint, a primary key or a unique index that was there before is dropped and not replaced. */
final class DropUnique implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("drop-unique", Severity.WARNING)
                .when("a unique constraint, a primary key or a unique index that was there before is dropped and "
                        + "not replaced")
                .effect("duplicates get in, and every ON CONFLICT that relies on it fails.")
                .instead("Let no code rely on it first, and say that it is meant: -- dds:allow drop-unique.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, email text CONSTRAINT email_key UNIQUE);
                    """)
                .bad("""
                    ALTER TABLE invites DROP CONSTRAINT email_key;
                    """)
                .good("""
                    ALTER TABLE invites ADD COLUMN mail text;
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .flatMap(statement -> statement
                        .droppedAlone(Kind.CONSTRAINT)
                        .filter(key -> (key.fact("type").equals("u")
                                        || key.fact("type").equals("p"))
                                && key.fact("parent").equals("0"))
                        .filter(key ->
                                !Constraints.goesWithColumn(statement, key) && !Constraints.isReplaced(batch, key))
                        .map(key -> Hit.on(
                                statement,
                                key.name(),
                                "nothing keeps duplicates out of " + key.fact("columns") + " any more")));
    }
}
