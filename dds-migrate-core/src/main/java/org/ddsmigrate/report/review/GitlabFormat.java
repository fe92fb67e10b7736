package org.ddsmigrate.report.review;

import org.ddsmigrate.report.Json;
import org.ddsmigrate.review.Finding;
import org.ddsmigrate.review.Severity;

/** GitLab's code quality report, an artifact of the job. */
public final class GitlabFormat implements ReviewFormat {
    @Override
    public String fileName() {
        return "review-gitlab.json";
    }

    @Override
    public String write(ReviewReport report) {
        return Json.items(report.findings().stream().map(GitlabFormat::issue).toList())
                        .text()
                + "\n";
    }

    private static Json issue(Finding finding) {
        return Json.object()
                .with("description", finding.text() + ". " + finding.remedy())
                .with("check_name", finding.rule())
                .with("fingerprint", Fingerprint.of(finding))
                .with("severity", severity(finding.severity()))
                .with(
                        "location",
                        Json.object()
                                .with("path", finding.file())
                                .with("lines", Json.object().with("begin", Math.max(1, finding.line()))));
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case ADVICE, OFF -> "info";
        };
    }
}
