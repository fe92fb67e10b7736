package org.ddsmigrate.command;

import java.util.List;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.Finding;
import org.ddsmigrate.review.Severity;

/**
 * What a review came to.
 *
 * @param findings errors and warnings, in the order of the files and their lines
 * @param advice what one may do better; none of it makes a safe migration unsafe
 * @param batch the statements that were run, with what each did
 */
public record ReviewResult(List<Finding> findings, List<Finding> advice, Batch batch) {
    public ReviewResult {
        findings = List.copyOf(findings);
        advice = List.copyOf(advice);
    }

    static ReviewResult of(List<Finding> all, Batch batch) {
        return new ReviewResult(
                all.stream()
                        .filter(finding -> finding.severity().reaches(Severity.WARNING))
                        .toList(),
                all.stream()
                        .filter(finding -> finding.severity() == Severity.ADVICE)
                        .toList(),
                batch);
    }

    /** Whether nothing is as grave as this. */
    public boolean passes(Severity failOn) {
        return findings.stream().noneMatch(finding -> finding.severity().reaches(failOn))
                && (failOn != Severity.ADVICE || advice.isEmpty());
    }
}
