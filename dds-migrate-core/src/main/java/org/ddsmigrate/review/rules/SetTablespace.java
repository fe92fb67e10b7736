package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A table or an index that was there before moves to another tablespace. */
final class SetTablespace implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("set-tablespace", Severity.ERROR)
                .growsWithRows()
                .when("a table or an index that was there before moves to another tablespace")
                .effect("ACCESS EXCLUSIVE lock until all of it is copied.")
                .instead("Plan a window for it, or use pg_repack.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    """)
                .bad("""
                    ALTER TABLE invites SET TABLESPACE fast;
                    """)
                .good("""
                    ALTER TABLE invites SET (fillfactor = 80);
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .filter(statement -> statement.text().has("SET TABLESPACE")
                        && statement.text().starts("ALTER"))
                .filter(statement -> !statement.text().starts("ALTER DATABASE"))
                .map(statement -> Hit.on(statement, "all of it is copied, and nobody can read or write it meanwhile"));
    }
}
