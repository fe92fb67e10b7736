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
 * @param standIns the SQL of what was made up before them, because they name it and nothing makes it
 */
public record ReviewResult(List<Finding> findings, List<Finding> advice, Batch batch, List<String> standIns) {
    public ReviewResult {
        findings = List.copyOf(findings);
        advice = List.copyOf(advice);
        standIns = List.copyOf(standIns);
    }

    static ReviewResult of(List<Finding> all, Batch batch, List<String> standIns) {
        return new ReviewResult(
                all.stream()
                        .filter(finding -> finding.severity().reaches(Severity.WARNING))
                        .toList(),
                all.stream()
                        .filter(finding -> finding.severity() == Severity.ADVICE)
                        .toList(),
                batch,
                standIns);
    }

    /** Whether nothing is as grave as this. */
    public boolean passes(Severity failOn) {
        return findings.stream().noneMatch(finding -> finding.severity().reaches(failOn))
                && (failOn != Severity.ADVICE || advice.isEmpty());
    }
}
