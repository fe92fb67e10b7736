package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** VACUUM FULL or CLUSTER writes a table anew. */
final class VacuumFullOrCluster implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("vacuum-full-or-cluster", Severity.ERROR)
                .growsWithRows()
                .when("VACUUM FULL or CLUSTER writes a table anew")
                .effect("ACCESS EXCLUSIVE lock on the table until it and all its indexes are written.")
                .instead("Leave it to plain VACUUM, or use pg_repack outside migrations.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    """)
                .bad("""
                    VACUUM FULL invites;
                    """)
                .good("""
                    VACUUM invites;
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .filter(statement -> statement.text().starts("CLUSTER")
                        || statement.text().has("VACUUM (\\([^)]*\\bFULL\\b(?! (FALSE|OFF|0))[^)]*\\)|FULL)"))
                .map(statement -> Hit.on(
                        statement, "the whole table is written anew, and nobody can read or write it meanwhile"));
    }
}
