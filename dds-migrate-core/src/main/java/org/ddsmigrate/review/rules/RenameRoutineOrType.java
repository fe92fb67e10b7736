package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A function, a type or a sequence that was there before gets another name. */
final class RenameRoutineOrType implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("rename-routine-or-type", Severity.WARNING)
                .when("a function, a type or a sequence that was there before gets another name")
                .effect("code that names it fails at once.")
                .instead("Make a new one beside it, and drop the old one when no release needs it.")
                .before("""
                    CREATE FUNCTION answer() RETURNS integer LANGUAGE sql AS 'SELECT 42';
                    """)
                .bad("""
                    ALTER FUNCTION answer() RENAME TO reply;
                    """)
                .good("""
                    CREATE FUNCTION reply() RETURNS integer LANGUAGE sql AS 'SELECT 42';
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return Stream.of(Kind.ROUTINE, Kind.TYPE, Kind.SEQUENCE)
                .flatMap(kind -> statement.altered(kind, "name"))
                .map(item -> Hit.on(
                        statement,
                        item.before().name(),
                        item.before().name() + " is called " + item.after().simpleName() + " from now on"));
    }
}
