package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A column that was there before is dropped. */
final class DropColumn implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("drop-column", Severity.ERROR)
                .when("a column that was there before is dropped")
                .effect("its values are gone, and code that still reads or writes it fails.")
                .instead("Unmap it first, release that, and drop it in a later release with leave: -- dds:allow "
                        + "drop-column.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, fax text);
                    """)
                .bad("""
                    ALTER TABLE invites DROP COLUMN fax;
                    """)
                .good("""
                    ALTER TABLE invites ADD COLUMN fax2 text;
                    ALTER TABLE invites DROP COLUMN fax2;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .droppedAlone(Kind.COLUMN)
                .filter(column -> statement.before().table(column.table()).isPresent() && !column.is("inherited"))
                .map(column -> Hit.on(statement, column.name(), "the values of " + column.name() + " are lost")
                        .count("SELECT count(" + column.fact("sql") + ") FROM "
                                + statement
                                        .before()
                                        .table(column.table())
                                        .map(table -> table.fact("sql"))
                                        .orElse("")));
    }
}
