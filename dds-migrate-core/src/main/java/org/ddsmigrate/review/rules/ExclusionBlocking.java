package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** An exclusion constraint is added to a table that was there before. */
final class ExclusionBlocking implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("exclusion-blocking", Severity.ERROR)
                .growsWithRows()
                .when("an exclusion constraint is added to a table that was there before")
                .effect("ACCESS EXCLUSIVE lock on the table until the index is built; there is neither NOT VALID "
                        + "nor USING INDEX for it.")
                .instead("Plan a window for it, or make a new table with the constraint and move the rows.")
                .before("""
                    CREATE TABLE stays (id bigint PRIMARY KEY, during tsrange);
                    """)
                .bad("""
                    ALTER TABLE stays ADD CONSTRAINT no_overlap EXCLUDE USING gist (during WITH &&);
                    """)
                .good("""
                    CREATE TABLE new_stays (id bigint PRIMARY KEY, during tsrange, CONSTRAINT no_overlap EXCLUDE USING gist (during WITH &&));
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .createdOnOldTables(Kind.CONSTRAINT)
                .filter(constraint -> constraint.fact("type").equals("x"))
                .map(constraint -> Hit.on(
                        statement,
                        constraint.name(),
                        "building " + constraint.name() + " blocks reads and writes of "
                                + statement.after().relationName(constraint.table())));
    }
}
