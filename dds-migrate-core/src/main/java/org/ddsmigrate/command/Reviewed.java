package org.ddsmigrate.command;

import java.util.List;
import java.util.Optional;
import org.ddsmigrate.proof.ProvenRows;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.Finding;

/**
 * The migrations that were looked at statement by statement.
 *
 * @param files their names
 * @param reason why these, as in {@code not on origin/main}
 * @param findings about them and their undos, pieces of advice among them
 * @param rows what they did to filled tables; nothing where only repeatable ones are new
 * @param batch what each statement did
 */
public record Reviewed(
        List<String> files, String reason, List<Finding> findings, Optional<ProvenRows> rows, Batch batch) {
    public Reviewed {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
    }
}
