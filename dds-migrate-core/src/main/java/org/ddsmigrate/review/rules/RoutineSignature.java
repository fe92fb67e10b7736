package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.CatalogItem;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A function or procedure that was there before is replaced by one with other arguments. */
final class RoutineSignature implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("routine-signature", Severity.WARNING)
                .when("a function or procedure that was there before is replaced by one with other arguments")
                .effect("whoever calls it with the old ones fails.")
                .instead("Keep both until no release calls the old one.")
                .before("""
                    CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql AS 'SELECT 2 * n';
                    """)
                .bad("""
                    DROP FUNCTION twice(integer);
                    CREATE FUNCTION twice(n bigint, m bigint) RETURNS bigint LANGUAGE sql AS 'SELECT 2 * n';
                    """)
                .good("""
                    CREATE FUNCTION twice(n bigint, m bigint) RETURNS bigint LANGUAGE sql AS 'SELECT 2 * n';
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .flatMap(statement -> statement
                        .dropped(Kind.ROUTINE)
                        .filter(routine -> batch.end()
                                .items(Kind.ROUTINE)
                                .anyMatch(other -> plain(other).equals(plain(routine))))
                        .filter(routine -> batch.end()
                                .items(Kind.ROUTINE)
                                .noneMatch(other -> other.name().equals(routine.name())))
                        .map(routine ->
                                Hit.on(statement, routine.name(), "calls of " + routine.name() + " fail from now on")));
    }

    private static String plain(CatalogItem routine) {
        return routine.name().replaceFirst("\\(.*", "");
    }
}
