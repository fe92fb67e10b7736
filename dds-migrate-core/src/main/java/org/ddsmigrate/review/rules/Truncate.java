package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A table that was there before is truncated. */
final class Truncate implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("truncate", Severity.ERROR)
                .when("a table that was there before is truncated")
                .effect("all its rows are gone, under an ACCESS EXCLUSIVE lock; no undo brings them back.")
                .instead("DELETE with a WHERE that says which rows may go, in batches.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    """)
                .bad("""
                    TRUNCATE invites;
                    """)
                .good("""
                    DELETE FROM invites WHERE id < 0;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        boolean inBlock =
                statement.text().starts("DO") && statement.text().sql().matches("(?is).*\\btruncate\\b.*");
        return inBlock
                        || (statement.text().starts("TRUNCATE")
                                && !statement.text().has("CASCADE"))
                ? Truncated.tables(statement)
                        .map(table -> Hit.on(statement, table.name(), "all rows of " + table.name() + " are lost")
                                .count("SELECT count(*) FROM " + table.fact("sql")))
                : Stream.of();
    }
}
