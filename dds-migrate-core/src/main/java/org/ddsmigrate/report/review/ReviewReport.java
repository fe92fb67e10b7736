package org.ddsmigrate.report.review;

import java.util.List;
import java.util.Optional;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.Finding;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/**
 * What a review came to, with all that any format shows of it.
 *
 * @param version of dds-migrate
 * @param server that the migrations ran on, in words
 * @param failOn what fails the build
 * @param findings in the order of the files and their lines, their files as seen from the root of the repository
 * @param pages of the rules that found something; findings about files and history have none
 * @param batch the statements that were run, nothing when none could be
 * @param proven what was proven, one sentence each
 * @param unchecked what was not checked and why, one sentence each
 */
public record ReviewReport(
        String version,
        String server,
        Severity failOn,
        List<Finding> findings,
        List<RulePage> pages,
        Optional<Batch> batch,
        List<String> proven,
        List<String> unchecked) {
    public ReviewReport {
        findings = List.copyOf(findings);
        pages = List.copyOf(pages);
        proven = List.copyOf(proven);
        unchecked = List.copyOf(unchecked);
    }

    /** Whether the build may go on. */
    public boolean passes() {
        return findings.stream().noneMatch(this::fails);
    }

    boolean fails(Finding finding) {
        return finding.severity().reaches(failOn);
    }

    int count(Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** As in {@code 2 errors, 1 warning, 3 pieces of advice}. */
    String counts() {
        return findings.isEmpty()
                ? "nothing found"
                : counted(count(Severity.ERROR), "error", "errors")
                        + ", " + counted(count(Severity.WARNING), "warning", "warnings")
                        + ", " + counted(count(Severity.ADVICE), "piece of advice", "pieces of advice");
    }

    static String counted(int count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }
}
