package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.CatalogItem;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A new table has no primary key when all migrations have run. */
final class TableWithoutKey implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("table-without-primary-key", Severity.ADVICE)
                .when("a new table has no primary key when all migrations have run")
                .effect("no row can be told from another; logical replication can't update or delete its " + "rows.")
                .instead("Give it one.")
                .bad("""
                    CREATE TABLE notes (id bigint, body text);
                    """)
                .good("""
                    CREATE TABLE notes (id bigint PRIMARY KEY, body text);
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .flatMap(statement -> statement
                        .created(Kind.TABLE)
                        .filter(table -> !table.is("partition") && !hasKey(batch, table))
                        .map(table -> Hit.on(statement, table.name(), table.name() + " has no primary key")));
    }

    private static boolean hasKey(Batch batch, CatalogItem table) {
        return batch.end().find(table).isEmpty()
                || batch.end()
                        .of(Kind.CONSTRAINT, table.oid())
                        .anyMatch(constraint -> constraint.fact("type").equals("p"));
    }
}
