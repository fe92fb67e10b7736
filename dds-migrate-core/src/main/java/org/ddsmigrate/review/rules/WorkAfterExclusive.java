package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** Rows are read or changed in a transaction that has locked a table that was there before against reads. */
final class WorkAfterExclusive implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("work-after-exclusive", Severity.ERROR)
                .growsWithRows()
                .when("rows are read or changed in a transaction that has locked a table that was there before "
                        + "against reads")
                .effect("everybody who reads or writes that table waits until all of it has ended.")
                .instead("Put the work into a migration of its own, before or after.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, email text);
                    CREATE TABLE users (id bigint PRIMARY KEY, name text);
                    """)
                .bad("""
                    ALTER TABLE invites ADD COLUMN mail text;
                    UPDATE users SET name = upper(name) WHERE name IS NOT NULL;
                    """)
                .good("""
                    ALTER TABLE invites ADD COLUMN mail text;
                    -- next file
                    UPDATE users SET name = upper(name) WHERE name IS NOT NULL;
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .filter(statement ->
                        statement.failure().isEmpty() && statement.transactional() && Work.isOnOldRows(statement))
                .flatMap(statement -> Work.exclusivelyLockedEarlier(batch, statement)
                        .limit(1)
                        .map(table -> Hit.on(
                                statement, table, "readers and writers of " + table + " wait until this has ended")));
    }
}
