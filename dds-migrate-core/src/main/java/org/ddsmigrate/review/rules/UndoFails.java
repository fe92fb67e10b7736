package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.Failure;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Script;
import org.ddsmigrate.review.Severity;

/** The server refuses a statement of an undo file that does not declare itself impossible. */
final class UndoFails implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("undo-fails", Severity.ERROR)
                .when("the server refuses a statement of an undo file that does not declare itself impossible")
                .effect("there is no way back when it is needed.")
                .instead("Correct the undo file.")
                .before("""
                    CREATE TABLE invites (id bigint PRIMARY KEY);
                    """)
                .bad("""
                    ALTER TABLE invites ADD COLUMN email text;
                    -- next file U2__example.sql
                    ALTER TABLE invites DROP COLUMN mail;
                    """)
                .good("""
                    ALTER TABLE invites ADD COLUMN email text;
                    -- next file U2__example.sql
                    ALTER TABLE invites DROP COLUMN email;
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.statements().stream()
                .filter(statement -> statement.script().direction() == Script.Direction.DOWN)
                .filter(statement -> statement
                        .failure()
                        .filter(failure -> !failure.state().startsWith("P0"))
                        .isPresent())
                .map(statement -> Hit.on(
                        statement, statement.failure().map(Failure::message).orElse("")));
    }
}
