package org.ddsmigrate.review.rules;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A foreign key's columns have other types than those that they refer to. */
final class ForeignKeyTypes implements StatementRule {
    private static final Pattern COMMA = Pattern.compile(",");

    @Override
    public RulePage page() {
        return RulePage.of("foreign-key-types", Severity.ADVICE)
                .when("a foreign key's columns have other types than those that they refer to")
                .effect(
                        "values are converted at every check and join; the narrower type runs out first, and can then be changed only with a rewrite.")
                .instead("Give the column the type of what it refers to.")
                .before("""
                    CREATE TABLE users (id bigint PRIMARY KEY);
                    """)
                .bad("""
                    CREATE TABLE notes (id bigint PRIMARY KEY, user_id integer REFERENCES users);
                    """)
                .good("""
                    CREATE TABLE notes (id bigint PRIMARY KEY, user_id bigint REFERENCES users);
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return statement
                .created(Kind.CONSTRAINT)
                .filter(key ->
                        key.fact("type").equals("f") && key.fact("parent").equals("0"))
                .filter(key -> !types(statement, key.table(), key.fact("columns"))
                        .equals(types(statement, Long.parseLong(key.fact("target")), key.fact("target-columns"))))
                .map(key -> Hit.on(
                        statement,
                        key.name(),
                        key.fact("columns") + " is of type " + types(statement, key.table(), key.fact("columns"))
                                + ", what it refers to of type "
                                + types(statement, Long.parseLong(key.fact("target")), key.fact("target-columns"))));
    }

    private static String types(Traced statement, long table, String columns) {
        return COMMA.splitAsStream(columns)
                .flatMap(name -> statement
                        .after()
                        .of(Kind.COLUMN, table)
                        .filter(column -> column.simpleName().equals(name))
                        .map(column -> column.fact("base")))
                .collect(Collectors.joining(", "));
    }
}
