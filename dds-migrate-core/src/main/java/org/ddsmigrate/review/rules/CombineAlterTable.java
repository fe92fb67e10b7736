package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** Several ALTER TABLE statements of one transaction each write or read the whole of the same table. */
final class CombineAlterTable implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("combine-alter-table", Severity.ADVICE)
                .growsWithRows()
                .when("several ALTER TABLE statements of one transaction each write or read the whole of the "
                        + "same table")
                .effect("the table is gone through once for each, under the same lock.")
                .instead("One ALTER TABLE with several actions goes through it once.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, a smallint, b smallint);
                    """)
                .bad("""
                    -- dds:allow type-change-rewrite: the example needs it
                    ALTER TABLE invites ALTER COLUMN a TYPE integer;
                    -- dds:allow type-change-rewrite: the example needs it
                    ALTER TABLE invites ALTER COLUMN b TYPE integer;
                    """)
                .good("""
                    -- dds:allow type-change-rewrite: the example needs it
                    ALTER TABLE invites ALTER COLUMN a TYPE integer, ALTER COLUMN b TYPE integer;
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .flatMap(statement -> statement
                        .rewritten()
                        .filter(table -> batch.earlierInTransaction(statement)
                                .anyMatch(earlier -> earlier.rewritten()
                                        .anyMatch(other -> other.after().oid()
                                                == table.after().oid())))
                        .map(table -> Hit.on(
                                statement,
                                table.after().name(),
                                table.after().name() + " is written anew a second time")));
    }
}
