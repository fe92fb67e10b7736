package org.ddsmigrate.review.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.Script;
import org.ddsmigrate.review.Traced;

/**
 * The transaction control that a file does by itself.
 *
 * @param balanced each BEGIN that has its COMMIT
 * @param misplaced each BEGIN within a transaction, and each COMMIT or ROLLBACK without one
 * @param rolledBack the first ROLLBACK of a transaction that began in the file
 * @param uncommitted the BEGIN of a transaction that is open at the end
 */
record Transactions(
        List<Traced> balanced, List<Traced> misplaced, Optional<Traced> rolledBack, Optional<Traced> uncommitted) {

    static Transactions of(Batch batch, Script script) {
        List<Traced> balanced = new ArrayList<>();
        List<Traced> misplaced = new ArrayList<>();
        Optional<Traced> rolledBack = Optional.empty();
        Optional<Traced> open = Optional.empty();
        for (Traced statement : batch.of(script)) {
            String words = statement.text().words();
            if (words.matches("(BEGIN|START TRANSACTION)( .*)?")) {
                open.ifPresent(outer -> misplaced.add(statement));
                open = open.or(() -> Optional.of(statement));
            } else if (words.matches("(COMMIT|END|ROLLBACK|ABORT)( WORK| TRANSACTION)?( AND (NO )?CHAIN)?")) {
                if (open.isEmpty()) {
                    misplaced.add(statement);
                } else if (words.startsWith("ROLLBACK") || words.startsWith("ABORT")) {
                    rolledBack = rolledBack.or(() -> Optional.of(statement));
                } else {
                    balanced.add(open.get());
                }
                open = Optional.empty();
            }
        }
        return new Transactions(balanced, misplaced, rolledBack, open);
    }
}
