package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A table that was there before becomes a partition without a check that proves its bounds. */
final class AttachPartitionScan implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("attach-partition-scan", Severity.WARNING)
                .growsWithRows()
                .when("a table that was there before becomes a partition without a check that proves its bounds")
                .effect("ACCESS EXCLUSIVE lock on the table, and on a default partition, while all its rows are "
                        + "checked.")
                .instead("Add a check with the bounds NOT VALID, validate it in a later migration, then attach, "
                        + "then drop the check.")
                .before("""
                    CREATE TABLE logs (id bigint, day date NOT NULL) PARTITION BY RANGE (day);
                    CREATE TABLE logs_2026 (id bigint, day date NOT NULL);
                    """)
                .bad("""
                    ALTER TABLE logs ATTACH PARTITION logs_2026 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
                    """)
                .good("""
                    ALTER TABLE logs_2026 ADD CONSTRAINT in_2026 CHECK (day >= '2026-01-01' AND day < '2027-01-01') NOT VALID;
                    -- next file
                    ALTER TABLE logs_2026 VALIDATE CONSTRAINT in_2026;
                    -- next file
                    ALTER TABLE logs ATTACH PARTITION logs_2026 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .altered(Kind.TABLE, "partition")
                .filter(table -> table.after().is("partition"))
                .filter(table -> statement
                        .before()
                        .of(Kind.CONSTRAINT, table.after().oid())
                        .noneMatch(check -> check.fact("type").equals("c") && check.is("validated")))
                .map(table -> Hit.on(
                        statement,
                        table.after().name(),
                        "all rows of " + table.after().name()
                                + " are read under a lock that blocks its readers and writers"));
    }
}
