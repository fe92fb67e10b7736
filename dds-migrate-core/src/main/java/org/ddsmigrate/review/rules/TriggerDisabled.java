package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** Triggers of a table that was there before are switched off. */
final class TriggerDisabled implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("trigger-disabled", Severity.ERROR)
                .when("triggers of a table that was there before are switched off")
                .effect("what they keep true is not kept, for everybody; with ALL or USER, foreign keys are "
                        + "not checked either where a superuser says it.")
                .instead("Change what is in the trigger's way in another order, or let the trigger look at a "
                        + "setting of the session.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY, email text);
                    CREATE FUNCTION nothing() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
                    CREATE TRIGGER watch BEFORE INSERT ON invites FOR EACH ROW EXECUTE FUNCTION nothing();
                    """)
                .bad("""
                    ALTER TABLE invites DISABLE TRIGGER watch;
                    """)
                .good("""
                    ALTER TABLE invites ENABLE ALWAYS TRIGGER watch;
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        boolean said =
                statement.text().starts("ALTER TABLE") && statement.text().has("DISABLE TRIGGER (?:ALL|USER)");
        boolean done = statement
                .altered(Kind.TRIGGER, "enabled")
                .anyMatch(trigger -> trigger.after().fact("enabled").equals("D"));
        return said || done
                ? Stream.of(Hit.on(statement, "triggers do nothing from now on, whoever writes"))
                : Stream.empty();
    }
}
