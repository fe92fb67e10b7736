package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A unique constraint is added to a table that was there before, and its index is built with it. */
final class UniqueConstraintBlocking implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("unique-constraint-blocking", Severity.ERROR)
                .growsWithRows()
                .when("a unique constraint is added to a table that was there before, and its index is built "
                        + "with it")
                .effect("ACCESS EXCLUSIVE lock on the table: nobody can read or write it until the index is built.")
                .instead("Build a unique index CONCURRENTLY, then ADD CONSTRAINT … UNIQUE USING INDEX in a later "
                        + "migration.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, email text NOT NULL);
                    """)
                .bad("""
                    ALTER TABLE invites ADD CONSTRAINT invites_email_key UNIQUE (email);
                    """)
                .good("""
                    CREATE UNIQUE INDEX CONCURRENTLY invites_email_key ON invites (email);
                    -- next file
                    ALTER TABLE invites ADD CONSTRAINT invites_email_key UNIQUE USING INDEX invites_email_key;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .createdOnOldTables(Kind.CONSTRAINT)
                .filter(key -> !Constraints.isMadeAnew(statement, key))
                .filter(key ->
                        key.fact("type").equals("u") && key.fact("parent").equals("0"))
                .filter(key -> statement
                        .created(Kind.INDEX)
                        .anyMatch(index -> index.fact("constraint").equals(String.valueOf(key.oid()))))
                .filter(key -> !NewColumns.areAll(statement, key)
                        || statement.created(Kind.COLUMN).anyMatch(column -> column.table() == key.table()))
                .map(key -> Hit.on(
                                statement,
                                key.name(),
                                "building the index of " + key.name() + " blocks reads and writes of "
                                        + statement.after().relationName(key.table()))
                        .rewrite(Rewrites.usingIndex(statement.after(), key, "UNIQUE"))
                        .count(Counts.duplicates(statement.after(), key)));
    }
}
