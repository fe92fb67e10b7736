package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A column is dropped and one of the same type is added to the same table. */
final class LooksLikeRename implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("looks-like-rename", Severity.ADVICE)
                .when("a column is dropped and one of the same type is added to the same table")
                .effect("if it is the same thing under a new name, its values are lost.")
                .instead("RENAME COLUMN keeps them; or add, copy, let the code change over, drop.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, mail text);
                    """)
                .bad("""
                    -- dds:allow drop-column: the example needs it
                    ALTER TABLE invites DROP COLUMN mail;
                    ALTER TABLE invites ADD COLUMN email text;
                    """)
                .good("""
                    ALTER TABLE invites ADD COLUMN email text;
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .flatMap(statement -> statement
                        .droppedAlone(Kind.COLUMN)
                        .flatMap(column -> batch.end()
                                .of(Kind.COLUMN, column.table())
                                .filter(added -> !batch.start().contains(added)
                                        && added.fact("type").equals(column.fact("type")))
                                .limit(1)
                                .map(added -> Hit.on(
                                        statement,
                                        column.name(),
                                        column.name() + " goes and " + added.name() + " comes: is it the same?"))));
    }
}
