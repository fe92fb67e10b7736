package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A table, view, function or type that was there before moves to another schema. */
final class SetSchema implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("set-schema", Severity.ERROR)
                .when("a table, view, function or type that was there before moves to another schema")
                .effect("code that is still running fails at once.")
                .instead("Leave a view with the old name until no release needs it.")
                .before("""
                    CREATE SCHEMA shop;
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    """)
                .bad("""
                    ALTER TABLE invites SET SCHEMA shop;
                    """)
                .good("""
                    CREATE TABLE shop.invites (id bigint PRIMARY KEY);
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return Stream.of(Kind.TABLE, Kind.VIEW, Kind.MATERIALIZED_VIEW, Kind.ROUTINE, Kind.TYPE)
                .flatMap(kind -> statement.altered(kind, "schema"))
                .filter(item -> statement.altered(Kind.SCHEMA, "name").findAny().isEmpty())
                .map(item -> Hit.on(
                        statement,
                        item.before().name(),
                        item.before().name() + " is in schema " + item.after().fact("schema") + " from now on"));
    }
}
