package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A new column holds numbers of catalog objects. */
final class OidTypeColumn implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("oid-type-column", Severity.WARNING)
                .when("a new column holds numbers of catalog objects")
                .effect("pg_upgrade refuses a database with such columns, because the numbers change.")
                .instead("Keep names, as text.")
                .bad("""
                    CREATE TABLE notes (id bigint PRIMARY KEY, about regclass);
                    """)
                .good("""
                    CREATE TABLE notes (id bigint PRIMARY KEY, about text);
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .created(Kind.COLUMN)
                .filter(column -> column.fact("base")
                        .matches("reg(?:collation|config|dictionary|namespace|oper|operator|proc|procedure|class)"))
                .map(column ->
                        Hit.on(statement, column.name(), column.name() + " keeps numbers that pg_upgrade changes"));
    }
}
