package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A foreign key that was there before is dropped and not replaced. */
final class DropForeignKey implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("drop-foreign-key", Severity.WARNING)
                .when("a foreign key that was there before is dropped and not replaced")
                .effect("nothing keeps the rows together any more; its lock blocks reads and writes of both tables "
                        + "for a moment.")
                .instead("Make sure that nobody relies on it, and that it is meant: -- dds:allow drop-foreign-key.")
                .before("""
                    CREATE TABLE users (id bigint PRIMARY KEY);
                    CREATE TABLE invites (id bigint PRIMARY KEY, user_id bigint CONSTRAINT user_fk REFERENCES users);
                    """)
                .bad("""
                    ALTER TABLE invites DROP CONSTRAINT user_fk;
                    """)
                .good("""
                    ALTER TABLE invites ADD COLUMN email text;
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .flatMap(statement -> statement
                        .droppedAlone(Kind.CONSTRAINT)
                        .filter(key -> key.fact("type").equals("f")
                                && key.fact("parent").equals("0")
                                && !Constraints.goesWithColumn(statement, key))
                        .filter(key -> batch.end()
                                        .table(Long.parseLong(key.fact("target")))
                                        .isPresent()
                                && !Cascade.isCollateral(statement, key))
                        .filter(key -> !Constraints.isReplaced(batch, key))
                        .map(key -> Hit.on(
                                statement,
                                key.name(),
                                "nothing keeps " + batch.start().relationName(key.table()) + " and "
                                        + key.fact("target-name") + " together any more")));
    }
}
