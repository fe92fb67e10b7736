package org.ddsmigrate.review.rules;

import java.util.List;
import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A table that a publication holds changes its columns. */
final class PublishedTable implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("published-table", Severity.ADVICE)
                .when("a table that a publication holds changes its columns")
                .effect("subscribers don't get the change, and stop when rows don't fit.")
                .instead("Change the subscribers first.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    CREATE PUBLICATION feed FOR TABLE invites;
                    """)
                .bad("""
                    ALTER TABLE invites ADD COLUMN email text;
                    """)
                .good("""
                    CREATE TABLE notes (id bigint PRIMARY KEY);
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement.changes().created().stream()
                .filter(column -> column.kind() == Kind.COLUMN)
                .filter(column -> statement
                        .start()
                        .items(Kind.PUBLICATION)
                        .anyMatch(feed ->
                                List.of(feed.fact("tables").split(",", -1)).contains(String.valueOf(column.table()))))
                .map(column -> Hit.on(
                        statement,
                        column.name(),
                        "subscribers of " + statement.after().relationName(column.table()) + " don't get the column"));
    }
}
