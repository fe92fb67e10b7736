package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A trigger or rule is added to a table that was there before. */
final class TriggerOnOldTable implements StatementRule {
    @Override
    public RulePage page() {
        return RulePage.of("trigger-on-old-table", Severity.ADVICE)
                .when("a trigger or rule is added to a table that was there before")
                .effect("SHARE ROW EXCLUSIVE lock for a moment; from then on every write does more than its "
                        + "statement says.")
                .instead("Read what the trigger does for the writers that are deployed now, and keep the "
                        + "transaction short.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    CREATE FUNCTION nothing() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
                    """)
                .bad("""
                    CREATE TRIGGER watch BEFORE INSERT ON invites FOR EACH ROW EXECUTE FUNCTION nothing();
                    """)
                .good("""
                    CREATE TABLE notes (id bigint PRIMARY KEY);
                    CREATE TRIGGER watch BEFORE INSERT ON notes FOR EACH ROW EXECUTE FUNCTION nothing();
                    """);
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return Stream.concat(statement.createdOnOldTables(Kind.TRIGGER), statement.createdOnOldTables(Kind.RULE))
                .map(trigger -> Hit.on(
                        statement,
                        trigger.name(),
                        "writes to " + statement.after().relationName(trigger.table()) + " do more from now on"));
    }
}
