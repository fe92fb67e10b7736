package org.ddsmigrate.review.rules;

import java.util.List;
import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A unique index or constraint has a column that may be null. */
final class UniqueIndexNullable implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("unique-index-nullable", Severity.ADVICE)
                .when("a unique index or constraint has a column that may be null")
                .effect("nulls are never equal: any number of rows with a null gets in.")
                .instead("NULLS NOT DISTINCT, or a partial index that says what is meant.")
                .before("")
                .bad("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, email text UNIQUE);
                    """)
                .good("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, email text NOT NULL UNIQUE);
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .flatMap(statement -> statement
                        .created(Kind.INDEX)
                        .filter(index -> index.is("unique")
                                && !index.is("nulls-not-distinct")
                                && !index.has("predicate")
                                && batch.end().contains(index))
                        .filter(index -> batch.end()
                                .of(Kind.COLUMN, index.table())
                                .anyMatch(column -> !column.is("required")
                                        && List.of(index.fact("key").split(",", -1))
                                                .contains(column.simpleName())))
                        .map(index -> Hit.on(
                                statement, index.name(), "rows with a null are no duplicates for " + index.name())));
    }
}
