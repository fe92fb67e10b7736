package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A table that was there before gets another access method. */
final class SetAccessMethod implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("set-access-method", Severity.ERROR)
                .growsWithRows()
                .when("a table that was there before gets another access method")
                .effect("ACCESS EXCLUSIVE lock on the table until all of it is written anew.")
                .instead("Plan a window for it, or make a new table and move the rows in batches.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    """)
                .bad("""
                    ALTER TABLE invites SET ACCESS METHOD heap2;
                    """)
                .good("""
                    CREATE TABLE invites2 (id bigint PRIMARY KEY) USING heap;
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .filter(statement -> statement.text().has("SET ACCESS METHOD"))
                .map(statement -> Hit.on(
                        statement, "the whole table is written anew, and nobody can read or write it meanwhile"));
    }
}
