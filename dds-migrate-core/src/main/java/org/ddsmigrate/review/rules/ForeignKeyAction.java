package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A foreign key that was there before is replaced by one with another action for DELETE or UPDATE. */
final class ForeignKeyAction implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("foreign-key-action", Severity.WARNING)
                .when("a foreign key that was there before is replaced by one with another action for DELETE or "
                        + "UPDATE")
                .effect("deleting a row does something else from now on; CASCADE takes rows of other tables with "
                        + "it.")
                .instead("Read what the new action does to the rows that are there.")
                .before("""
                    CREATE TABLE users (id bigint PRIMARY KEY);
                    CREATE TABLE invites (id bigint PRIMARY KEY, user_id bigint CONSTRAINT user_fk REFERENCES users);
                    """)
                .bad("""
                    ALTER TABLE invites DROP CONSTRAINT user_fk, ADD CONSTRAINT user_fk FOREIGN KEY (user_id) REFERENCES users ON DELETE CASCADE NOT VALID;
                    """)
                .good("""
                    ALTER TABLE invites DROP CONSTRAINT user_fk, ADD CONSTRAINT user_fk2 FOREIGN KEY (user_id) REFERENCES users NOT VALID;
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .flatMap(statement -> statement
                        .droppedAlone(Kind.CONSTRAINT)
                        .filter(key -> key.fact("type").equals("f"))
                        .flatMap(key -> Constraints.replacement(batch, key).stream()
                                .filter(now -> !now.fact("on-delete").equals(key.fact("on-delete"))
                                        || !now.fact("on-update").equals(key.fact("on-update")))
                                .map(now -> Hit.on(
                                        statement,
                                        now.name(),
                                        "what happens to rows of " + batch.end().relationName(now.table())
                                                + " when a row of " + now.fact("target-name") + " goes changes"))));
    }
}
