package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogChanges;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A SECURITY DEFINER routine has no search_path of its own. */
final class DefinerSearchPath implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("security-definer-search-path", Severity.ERROR)
                .when("a SECURITY DEFINER routine has no search_path of its own")
                .effect("whoever calls it chooses, by the session's search_path, which functions and tables "
                        + "it uses with its owner's rights (PostgreSQL, \"Writing SECURITY DEFINER Functions "
                        + "Safely\").")
                .instead("Set it with the routine: SET search_path = public, pg_temp.")
                .bad("""
                    CREATE FUNCTION who() RETURNS text LANGUAGE sql SECURITY DEFINER AS 'SELECT current_user::text';
                    """)
                .good("""
                    CREATE FUNCTION who() RETURNS text LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS 'SELECT current_user::text';
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return Stream.concat(
                        statement.created(Kind.ROUTINE),
                        statement.altered(Kind.ROUTINE).map(CatalogChanges.Altered::after))
                .filter(routine ->
                        routine.is("definer") && !routine.fact("settings").contains("search_path="))
                .map(routine -> Hit.on(
                        statement,
                        routine.name(),
                        routine.name() + " runs with its owner's rights on its caller's search_path"));
    }
}
