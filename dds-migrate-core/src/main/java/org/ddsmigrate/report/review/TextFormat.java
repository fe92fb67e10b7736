package org.ddsmigrate.report.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ddsmigrate.review.Finding;

/** For a terminal, and for those who search with grep: one line says what, where, and what instead. */
public final class TextFormat implements ReviewFormat {
    private static final String MARGIN = "    ";

    @Override
    public String fileName() {
        return "review.txt";
    }

    @Override
    public String write(ReviewReport report) {
        List<String> lines = new ArrayList<>();
        report.findings().forEach(finding -> lines.addAll(lines(finding)));
        lines.add(report.counts() + (report.passes() ? "" : ": the build fails"));
        report.proven().forEach(sentence -> lines.add("proven: " + sentence));
        report.unchecked().forEach(sentence -> lines.add("not checked: " + sentence));
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /** What a good colleague would write beside the line. */
    public static List<String> lines(Finding finding) {
        List<String> lines = new ArrayList<>();
        String instead = withoutStop(finding.remedy());
        lines.add(finding.where() + " " + finding.severity().word() + " " + finding.rule() + "  " + finding.text()
                + " → " + instead + (finding.rewrite().isPresent() ? ":" : ""));
        finding.rewrite().ifPresent(sql -> sql.strip().lines().forEach(line -> lines.add(MARGIN + line)));
        finding.count().ifPresent(query -> lines.add(MARGIN + "rows in the way: " + query));
        return lines;
    }

    static String withoutStop(String text) {
        return text.endsWith(".") && !text.endsWith("..") ? text.substring(0, text.length() - 1) : text;
    }
}
