package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A statement changes many rows in a transaction that also changes the schema. */
final class BackfillWithDdl implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("backfill-with-ddl", Severity.OFF)
                .when("a statement changes many rows in a transaction that also changes the schema")
                .effect("the locks of the schema change are kept while the rows change.")
                .instead("Change the rows in a migration of its own, in batches.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    """)
                .bad("""
                    CREATE TABLE notes (id bigint);
                    UPDATE invites SET id = id;
                    """)
                .good("""
                    CREATE TABLE notes (id bigint);
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .filter(statement -> statement.failure().isEmpty()
                        && statement.text().has("UPDATE|DELETE|MERGE")
                        && Work.isOnOldRows(statement))
                .filter(statement -> batch.earlierInTransaction(statement)
                        .anyMatch(earlier -> !earlier.changes().isEmpty()))
                .map(statement -> Hit.on(statement, "it changes rows while locks of the schema change are held"));
    }
}
