package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A new column is of type char(n). */
final class CharColumn implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("char-column", Severity.OFF)
                .when("a new column is of type char(n)")
                .effect("values are filled up with blanks, and trailing blanks don't count.")
                .instead("Use text or varchar.")
                .bad("""
                    CREATE TABLE notes (id bigint PRIMARY KEY, code char(5));
                    """)
                .good("""
                    CREATE TABLE notes (id bigint PRIMARY KEY, code text);
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .created(Kind.COLUMN)
                .filter(column -> column.fact("base").equals("character"))
                .map(column -> Hit.on(statement, column.name(), column.name() + " is filled up with blanks"));
    }
}
