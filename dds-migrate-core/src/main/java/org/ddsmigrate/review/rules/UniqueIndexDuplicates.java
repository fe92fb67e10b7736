package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A unique index is built CONCURRENTLY on columns that were there before. */
final class UniqueIndexDuplicates implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("unique-index-duplicates", Severity.ADVICE)
                .when("a unique index is built CONCURRENTLY on columns that were there before")
                .effect("one duplicate stops it, and leaves an INVALID index behind.")
                .instead("Count duplicates first; when it failed, drop the INVALID index CONCURRENTLY.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, email text);
                    """)
                .bad("""
                    CREATE UNIQUE INDEX CONCURRENTLY invites_email ON invites (email);
                    """)
                .good("""
                    CREATE INDEX CONCURRENTLY invites_email ON invites (email);
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .createdOnOldTables(Kind.INDEX)
                .filter(index -> index.is("unique") && !statement.transactional() && !index.is("expressions"))
                .map(index -> Hit.on(
                                statement,
                                index.name(),
                                "duplicates in " + statement.after().relationName(index.table())
                                        + " would leave it INVALID")
                        .count(duplicates(statement, index)));
    }

    private static String duplicates(Traced statement, CatalogItem index) {
        String columns = Counts.columns(statement.after(), index.table(), index.fact("key"), "");
        return "SELECT " + columns + ", count(*) FROM " + Counts.table(statement.after(), index.table()) + " GROUP BY "
                + columns + " HAVING count(*) > 1";
    }
}
