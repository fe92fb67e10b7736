package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A function or procedure that was there before is dropped and not made again. */
final class DropRoutine implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("drop-routine", Severity.WARNING)
                .when("a function or procedure that was there before is dropped and not made again")
                .effect("whoever calls it fails, also from bodies that PostgreSQL does not look into.")
                .instead("Let no release call it any more, and drop it in a later one.")
                .before("""
                    CREATE FUNCTION answer() RETURNS integer LANGUAGE sql AS 'SELECT 42';
                    """)
                .bad("""
                    DROP FUNCTION answer();
                    """)
                .good("""
                    CREATE OR REPLACE FUNCTION answer() RETURNS integer LANGUAGE sql AS 'SELECT 43';
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .flatMap(statement -> statement
                        .dropped(Kind.ROUTINE)
                        .filter(routine -> statement.text().has("DROP (FUNCTION|PROCEDURE|ROUTINE|AGGREGATE)"))
                        .filter(routine -> !Cascade.isCollateral(statement, routine))
                        .filter(routine -> batch.end()
                                .items(Kind.ROUTINE)
                                .noneMatch(other -> other.name()
                                        .replaceFirst("\\(.*", "")
                                        .equals(routine.name().replaceFirst("\\(.*", ""))))
                        .map(routine ->
                                Hit.on(statement, routine.name(), "whoever calls " + routine.name() + " fails")));
    }
}
