package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** TRUNCATE … CASCADE empties a table that was there before. */
final class TruncateCascade implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("truncate-cascade", Severity.ERROR)
                .when("TRUNCATE … CASCADE empties a table that was there before")
                .effect("all its rows are gone, and those of every table that refers to it, whether the statement "
                        + "names it or not.")
                .instead("DELETE with a WHERE, or name every table that may be emptied.")
                .before("""
                    CREATE TABLE users (id bigint PRIMARY KEY);
                    CREATE TABLE invites (id bigint PRIMARY KEY, user_id bigint REFERENCES users);
                    """)
                .bad("""
                    TRUNCATE users CASCADE;
                    """)
                .good("""
                    DELETE FROM users WHERE id < 0;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement.text().starts("TRUNCATE") && statement.text().has("CASCADE")
                ? Truncated.tables(statement)
                        .map(table -> Hit.on(statement, table.name(), "all rows of " + table.name() + " are lost")
                                .count("SELECT count(*) FROM " + table.fact("sql")))
                : Stream.of();
    }
}
