package org.ddsmigrate.review.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A foreign key's columns are not the first of any index. */
final class ForeignKeyWithoutIndex implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("foreign-key-without-index", Severity.ADVICE)
                .when("a foreign key's columns are not the first of any index")
                .effect("each DELETE or UPDATE of a key in the referenced table reads the whole of this one.")
                .instead("Build an index on them, CONCURRENTLY if the table was there before.")
                .before("""
                    CREATE TABLE users (id bigint PRIMARY KEY);
                    """)
                .bad("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, user_id bigint REFERENCES users);
                    """)
                .good("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, user_id bigint REFERENCES users);
                    CREATE INDEX invites_user ON invites (user_id);
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .flatMap(statement -> statement
                        .created(Kind.CONSTRAINT)
                        .filter(key ->
                                key.fact("type").equals("f") && batch.end().contains(key))
                        .filter(key -> batch.end()
                                .of(Kind.INDEX, key.table())
                                .noneMatch(index -> covers(index.fact("key"), key.fact("columns"))))
                        .map(key -> Hit.on(
                                        statement,
                                        key.name(),
                                        "no index begins with " + key.fact("columns") + " of "
                                                + batch.end().relationName(key.table()))
                                .rewrite("CREATE INDEX CONCURRENTLY ON " + Counts.table(batch.end(), key.table()) + " ("
                                        + Counts.columns(batch.end(), key.table(), key.fact("columns"), "") + ");")));
    }

    private static boolean covers(String index, String columns) {
        List<String> wanted = List.of(columns.split(",", -1));
        List<String> had = List.of(index.split(",", -1));
        return had.size() >= wanted.size()
                && Set.copyOf(had.subList(0, wanted.size())).equals(Set.copyOf(wanted));
    }
}
