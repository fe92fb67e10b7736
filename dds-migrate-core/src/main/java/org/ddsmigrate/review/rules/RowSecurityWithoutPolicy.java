package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.CatalogChanges;
import org.ddsmigrate.review.CatalogItem;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A table with row security has no policy when all migrations have run. */
final class RowSecurityWithoutPolicy implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("row-security-without-policy", Severity.WARNING)
                .when("a table with row security has no policy when all migrations have run")
                .effect("whoever does not own it sees no row and changes none.")
                .instead("Add a policy for each role that uses it.")
                .bad("""
                    CREATE TABLE notes (id bigint PRIMARY KEY);
                    ALTER TABLE notes ENABLE ROW LEVEL SECURITY;
                    """)
                .good("""
                    CREATE TABLE notes (id bigint PRIMARY KEY);
                    ALTER TABLE notes ENABLE ROW LEVEL SECURITY;
                    CREATE POLICY everybody ON notes USING (true);
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .flatMap(statement -> statement.changes().altered().stream()
                        .filter(table -> table.before().kind() == Kind.TABLE && table.changed("rls"))
                        .map(CatalogChanges.Altered::after)
                        .filter(table -> isClosed(batch, table))
                        .map(table -> Hit.on(
                                statement, table.name(), table.name() + " shows no row to others than its owner")));
    }

    private static boolean isClosed(Batch batch, CatalogItem table) {
        boolean on = batch.end().find(table).filter(end -> end.is("rls")).isPresent();
        return on && batch.end().of(Kind.POLICY, table.oid()).findAny().isEmpty();
    }
}
