package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A new column of a table that was there before is required, and has no default when all migrations have run. */
final class RequiredForWriters implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("required-for-writers", Severity.ADVICE)
                .when(
                        "a new column of a table that was there before is required, and has no default when all migrations have run")
                .effect("code that is still running knows nothing of the column: its INSERTs fail.")
                .instead("Keep a default until every writer gives a value, or require the column in a later release.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    """)
                .bad("""
                    ALTER TABLE invites ADD COLUMN seats integer NOT NULL DEFAULT 1;
                     ALTER TABLE invites ALTER COLUMN seats DROP DEFAULT;
                    """)
                .good("""
                    ALTER TABLE invites ADD COLUMN seats integer NOT NULL DEFAULT 1;
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .filter(statement -> statement.failure().isEmpty())
                .flatMap(statement -> statement.changes().altered().stream()
                        .filter(column -> column.before().kind() == Kind.COLUMN
                                && !statement.isOld(column.before())
                                && statement.isOnOldTable(column.before()))
                        .filter(column -> (column.changed("required") || column.changed("default"))
                                && column.after().is("required")
                                && !column.after().has("default"))
                        .filter(column -> batch.end()
                                .find(column.after())
                                .filter(last -> last.is("required")
                                        && !last.has("default")
                                        && !last.has("identity")
                                        && !last.has("generated"))
                                .isPresent())
                        .map(column -> Hit.on(
                                statement,
                                column.after().name(),
                                "INSERTs that don't know " + column.after().name() + " fail")));
    }
}
