package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A trigger or rule that was there before is dropped and not made again. */
final class DropTrigger implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("drop-trigger", Severity.WARNING)
                .when("a trigger or rule that was there before is dropped and not made again")
                .effect(
                        "what it kept true is not kept from now on, whoever writes; dropping it takes an ACCESS EXCLUSIVE lock on its table.")
                .instead("Let the code do first what the trigger did, and drop it in a later release.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                     CREATE FUNCTION nothing() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
                     CREATE TRIGGER watch BEFORE INSERT ON invites FOR EACH ROW EXECUTE FUNCTION nothing();
                    """)
                .bad("""
                    DROP TRIGGER watch ON invites;
                    """)
                .good("""
                    CREATE OR REPLACE TRIGGER watch BEFORE UPDATE ON invites FOR EACH ROW EXECUTE FUNCTION nothing();
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .flatMap(statement -> Stream.of(Kind.TRIGGER, Kind.RULE)
                        .flatMap(statement::droppedAlone)
                        .filter(item -> !Cascade.isCollateral(statement, item))
                        .filter(item -> batch.end()
                                .of(item.kind(), item.table())
                                .noneMatch(now -> now.simpleName().equals(item.simpleName())))
                        .map(item -> Hit.on(
                                statement,
                                item.name(),
                                "writes to " + statement.before().relationName(item.table()) + " do no longer what "
                                        + item.simpleName() + " did")));
    }
}
