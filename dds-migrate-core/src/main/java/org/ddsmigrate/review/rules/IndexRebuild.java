package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A change of a column makes PostgreSQL build its indexes anew. */
final class IndexRebuild implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("index-rebuild", Severity.WARNING)
                .growsWithRows()
                .when("a change of a column makes PostgreSQL build its indexes anew")
                .effect("ACCESS EXCLUSIVE lock on the table until the indexes are built.")
                .instead("Build new indexes CONCURRENTLY for a new column, and let the code change over.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, email text COLLATE "C");
                    CREATE INDEX invites_email ON invites (email);
                    """)
                .bad("""
                    ALTER TABLE invites ALTER COLUMN email TYPE text COLLATE "POSIX";
                    """)
                .good("""
                    ALTER TABLE invites ALTER COLUMN email TYPE text COLLATE "C";
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .altered(Kind.COLUMN)
                .filter(column -> column.changed("type") || column.changed("collation"))
                .filter(column -> statement
                        .rewritten()
                        .noneMatch(
                                table -> table.after().oid() == column.after().table()))
                .filter(column -> rebuilt(statement, column.after().table()))
                .map(column -> Hit.on(
                        statement,
                        column.after().name(),
                        "the indexes of " + column.after().name() + " are built anew, which blocks reads and writes"));
    }

    /** PostgreSQL drops such an index and makes it again, with new storage, when it can't keep it. */
    private static boolean rebuilt(Traced statement, long table) {
        return statement
                .before()
                .of(Kind.INDEX, table)
                .anyMatch(index -> statement
                        .after()
                        .of(Kind.INDEX, table)
                        .anyMatch(now -> now.name().equals(index.name())
                                && !now.fact("storage").equals(index.fact("storage"))));
    }
}
