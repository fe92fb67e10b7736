package org.ddsmigrate.command;

import java.util.List;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.Finding;

/**
 * The migrations that were looked at statement by statement.
 *
 * @param files their names
 * @param reason why these, as in {@code not on origin/main}
 * @param findings about them and their undos, pieces of advice among them
 * @param batch what each statement did
 */
public record Reviewed(List<String> files, String reason, List<Finding> findings, Batch batch) {
    public Reviewed {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
    }
}
