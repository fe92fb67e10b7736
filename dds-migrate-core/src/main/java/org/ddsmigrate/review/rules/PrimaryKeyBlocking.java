package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A primary key is added to a table that was there before, and its index is built with it. */
final class PrimaryKeyBlocking implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("primary-key-blocking", Severity.ERROR)
                .growsWithRows()
                .when("a primary key is added to a table that was there before, and its index is built with it")
                .effect("ACCESS EXCLUSIVE lock on the table: nobody can read or write it until all rows are looked "
                        + "at for nulls and the index is built.")
                .instead("Make the columns NOT NULL through a validated check, build a unique index CONCURRENTLY, "
                        + "then ADD PRIMARY KEY USING INDEX.")
                .before("""
                    CREATE TABLE invites (id bigint NOT NULL, email text);
                    """)
                .bad("""
                    ALTER TABLE invites ADD PRIMARY KEY (id);
                    """)
                .good("""
                    CREATE UNIQUE INDEX CONCURRENTLY invites_pkey ON invites (id);
                    -- next file
                    ALTER TABLE invites ADD CONSTRAINT invites_pkey PRIMARY KEY USING INDEX invites_pkey;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .createdOnOldTables(Kind.CONSTRAINT)
                .filter(key -> !Constraints.isMadeAnew(statement, key))
                .filter(key ->
                        key.fact("type").equals("p") && key.fact("parent").equals("0"))
                .filter(key -> statement
                        .created(Kind.INDEX)
                        .anyMatch(index -> index.fact("constraint").equals(String.valueOf(key.oid()))))
                .map(key -> Hit.on(
                                statement,
                                key.name(),
                                "building the primary key blocks reads and writes of "
                                        + statement.after().relationName(key.table()))
                        .rewrite(Rewrites.usingIndex(statement.after(), key, "PRIMARY KEY"))
                        .count(Counts.duplicates(statement.after(), key)));
    }
}
