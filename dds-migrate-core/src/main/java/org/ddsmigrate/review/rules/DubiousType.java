package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A new column is of type money or time with time zone. */
final class DubiousType implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("dubious-type", Severity.ADVICE)
                .when("a new column is of type money or time with time zone")
                .effect("money depends on a setting of the server, and a time with a zone says nothing "
                        + "without its day.")
                .instead("Use numeric, and timestamptz.")
                .bad("""
                    CREATE TABLE notes (id bigint PRIMARY KEY, price money);
                    """)
                .good("""
                    CREATE TABLE notes (id bigint PRIMARY KEY, price numeric(12, 2));
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .created(Kind.COLUMN)
                .filter(column -> column.fact("base").matches("money|time with time zone"))
                .map(column -> Hit.on(statement, column.name(), column.name() + " is of a type with known traps"));
    }
}
