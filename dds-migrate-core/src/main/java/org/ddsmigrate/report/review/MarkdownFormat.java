package org.ddsmigrate.report.review;

import java.util.List;
import org.ddsmigrate.review.Finding;
import org.ddsmigrate.review.Severity;

/** A comment for a pull request: what to do first, the SQL folded away behind it. */
public final class MarkdownFormat implements ReviewFormat {
    @Override
    public String fileName() {
        return "review.md";
    }

    @Override
    public String write(ReviewReport report) {
        StringBuilder out = new StringBuilder("### Migrations: ")
                .append(report.passes() ? "reviewed" : "not yet")
                .append(", ")
                .append(report.counts())
                .append("\n\nRan statement by statement on ")
                .append(inline(report.server()))
                .append(".\n");
        List<Finding> findings = report.findings();
        if (!findings.isEmpty()) {
            out.append("\n| | where | what | instead |\n|---|---|---|---|\n");
            findings.forEach(finding -> out.append(row(finding)));
        }
        findings.stream().filter(finding -> finding.rewrite().isPresent()).forEach(finding -> out.append(sql(finding)));
        list("Proven", report.proven(), out);
        list("Not checked", report.unchecked(), out);
        return out.toString();
    }

    private static String row(Finding finding) {
        return "| " + mark(finding.severity()) + " | `" + cell(name(finding.where())) + "` | "
                + cell(inline(finding.text()))
                + finding.effect().map(effect -> "<br>" + cell(inline(effect))).orElse("")
                + " (`" + finding.rule() + "`) | " + cell(inline(finding.remedy())) + " |\n";
    }

    private static String mark(Severity severity) {
        return switch (severity) {
            case ERROR -> "🔴 error";
            case WARNING -> "🟡 warning";
            case ADVICE, OFF -> "🔵 advice";
        };
    }

    private static String sql(Finding finding) {
        String fence = finding.rewrite().orElse("").contains("```") ? "````" : "```";
        return "\n<details><summary><code>" + Markup.of(name(finding.where())) + "</code> instead</summary>\n\n" + fence
                + "sql\n" + finding.rewrite().orElse("").strip() + "\n" + fence + "\n\n</details>\n";
    }

    private static void list(String title, List<String> sentences, StringBuilder out) {
        if (!sentences.isEmpty()) {
            out.append("\n**").append(title).append("**\n\n");
            sentences.forEach(
                    sentence -> out.append("- ").append(inline(sentence)).append("\n"));
        }
    }

    private static String name(String where) {
        return where.substring(where.lastIndexOf('/') + 1);
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }

    /** Names such as {@code order_items} stay as they are. */
    private static String inline(String text) {
        return Markup.of(text).replace("&#39;", "'").replace("&quot;", "\"").replaceAll("([*_`\\[\\]])", "\\\\$1");
    }
}
