package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A table or view that was there before gets another name. */
final class RenameTable implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("rename-table", Severity.ERROR)
                .when("a table or view that was there before gets another name")
                .effect("code that is still running fails at once.")
                .instead("Keep the name with @Table(name = …); or rename it, and make a view with the old name "
                        + "until no release needs it.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    """)
                .bad("""
                    ALTER TABLE invites RENAME TO invitations;
                    """)
                .good("""
                    ALTER TABLE invites RENAME TO invitations;
                    CREATE VIEW invites AS SELECT * FROM invitations;
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .flatMap(statement -> Stream.of(Kind.TABLE, Kind.VIEW, Kind.MATERIALIZED_VIEW)
                        .flatMap(kind -> statement.altered(kind, "name"))
                        .filter(table -> batch.end()
                                .items()
                                .noneMatch(other ->
                                        other.name().equals(table.before().name())
                                                && (other.kind() == Kind.VIEW || other.kind() == Kind.TABLE)))
                        .map(table -> Hit.on(
                                        statement,
                                        table.before().name(),
                                        table.before().name() + " is called "
                                                + table.after().simpleName() + " from now on")
                                .rewrite(statement.text().sql().strip() + ";\nCREATE VIEW "
                                        + table.before().fact("sql") + " AS SELECT * FROM "
                                        + table.after().fact("sql") + ";")));
    }
}
