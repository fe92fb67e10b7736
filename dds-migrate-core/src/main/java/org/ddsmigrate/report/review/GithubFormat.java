package org.ddsmigrate.report.review;

import java.util.stream.Collectors;
import org.ddsmigrate.review.Finding;
import org.ddsmigrate.review.Severity;

/** Workflow commands, which GitHub shows beside the lines of a pull request once a step prints them. */
public final class GithubFormat implements ReviewFormat {
    @Override
    public String fileName() {
        return "review-github.txt";
    }

    @Override
    public String write(ReviewReport report) {
        return report.findings().stream().map(GithubFormat::command).collect(Collectors.joining());
    }

    private static String command(Finding finding) {
        String line = finding.line() == 0 ? "" : ",line=" + finding.line();
        String message = finding.text() + "\n" + finding.remedy()
                + finding.rewrite().map(sql -> "\n" + sql.strip()).orElse("");
        return "::" + level(finding.severity()) + " file=" + property(finding.file()) + line + ",title="
                + property(finding.rule()) + "::" + data(message) + "\n";
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVICE, OFF -> "notice";
        };
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
