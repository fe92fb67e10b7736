package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A foreign key is added to a table that was there before, and validated at once. */
final class ForeignKeyValidating implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("foreign-key-validating", Severity.ERROR)
                .growsWithRows()
                .when("a foreign key is added to a table that was there before, and validated at once")
                .effect("SHARE ROW EXCLUSIVE lock on both tables: nobody can write to either while all rows are "
                        + "checked.")
                .instead("Add it NOT VALID, and validate it in a later migration, which lets reads and writes go "
                        + "on.")
                .before("""
                    CREATE TABLE users (id bigint PRIMARY KEY);
                    CREATE TABLE invites (id bigint PRIMARY KEY, user_id bigint);
                    CREATE INDEX invites_user ON invites (user_id);
                    """)
                .bad("""
                    ALTER TABLE invites ADD CONSTRAINT invites_user_fk FOREIGN KEY (user_id) REFERENCES users (id);
                    """)
                .good("""
                    ALTER TABLE invites ADD CONSTRAINT invites_user_fk FOREIGN KEY (user_id) REFERENCES users (id) NOT VALID;
                    -- next file
                    ALTER TABLE invites VALIDATE CONSTRAINT invites_user_fk;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .createdOnOldTables(Kind.CONSTRAINT)
                .filter(key -> key.fact("type").equals("f")
                        && key.is("validated")
                        && key.fact("parent").equals("0"))
                .filter(key -> !NewColumns.areAllEmpty(statement, key))
                .map(key -> Hit.on(
                                statement,
                                key.name(),
                                "checking " + key.name() + " blocks writes to "
                                        + statement.after().relationName(key.table()) + " and "
                                        + key.fact("target-name"))
                        .rewrite(Rewrites.notValidThenValidate(statement, key))
                        .count(Counts.orphans(statement.after(), key)));
    }
}
