package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A table that was there before becomes UNLOGGED. */
final class SetUnlogged implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("set-unlogged", Severity.ERROR)
                .when("a table that was there before becomes UNLOGGED")
                .effect("its rows are lost at the next crash, replicas don't have them; the table is written anew "
                        + "under an ACCESS EXCLUSIVE lock.")
                .instead("Keep it logged; make a new unlogged table for what may be lost.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    """)
                .bad("""
                    ALTER TABLE invites SET UNLOGGED;
                    """)
                .good("""
                    CREATE UNLOGGED TABLE cache (id bigint PRIMARY KEY);
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .altered(Kind.TABLE, "persistence")
                .filter(table -> table.after().fact("persistence").equals("u"))
                .map(table -> Hit.on(
                        statement,
                        table.after().name(),
                        "the rows of " + table.after().name() + " do not survive a crash any more"));
    }
}
