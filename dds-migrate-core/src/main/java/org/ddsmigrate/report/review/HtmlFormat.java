package org.ddsmigrate.report.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.Finding;
import org.ddsmigrate.review.Severity;

/** One page that holds everything: no script, nothing from the network, light and dark, readable without a mouse. */
public final class HtmlFormat implements ReviewFormat {
    @Override
    public String fileName() {
        return "review.html";
    }

    @Override
    public String write(ReviewReport report) {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"color-scheme\" content=\"light dark\">\n<title>Review: " + Markup.of(report.counts())
                + "</title>\n<style>\n" + style() + "</style>\n</head>\n<body>\n" + body(report)
                + "</body>\n</html>\n";
    }

    /** What stands between the tags of the body, for a page that has a frame of its own. */
    public static String body(ReviewReport report) {
        return "<a class=\"skip\" href=\"#findings\">To the findings</a>\n" + head(report) + "<main>\n"
                + findings(report)
                + report.batch().map(batch -> ofBatch(batch, report)).orElse("")
                + sentences("proof", "Proven", "✓", report.proven())
                + sentences("unchecked", "Not checked", "–", report.unchecked())
                + "</main>\n";
    }

    /** The rules of the page's look. */
    public static String style() {
        try (InputStream css = HtmlFormat.class.getResourceAsStream("review.css")) {
            if (css == null) {
                throw new IllegalStateException("review.css is not on the class path");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ofBatch(Batch batch, ReviewReport report) {
        return section("change", "The change", new TableDiagram(batch).svg())
                + section("locks", "Locks", new LockTimeline(batch).html())
                + section("migrations", "The migrations", new AnnotatedSource(batch, report.findings()).html());
    }

    private static String head(ReviewReport report) {
        String files = report.batch()
                .map(batch -> ReviewReport.counted(batch.scripts().size(), "migration", "migrations"))
                .orElse("migrations");
        return "<header>\n<p class=\"brand\">dds-migrate " + Markup.of(report.version()) + "</p>\n<h1>Review of "
                + files + "</h1>\n<p class=\"verdict " + (report.passes() ? "good" : "bad") + "\">"
                + (report.passes() ? "✓ the build passes" : "✕ the build fails") + "</p>\n<ul class=\"tally\">"
                + tally(report, Severity.ERROR, "errors")
                + tally(report, Severity.WARNING, "warnings")
                + tally(report, Severity.ADVICE, "advice")
                + "</ul>\n<p class=\"server\">Ran statement by statement on " + Markup.of(report.server())
                + ".</p>\n</header>\n";
    }

    private static String tally(ReviewReport report, Severity severity, String words) {
        return "<li class=\"" + severity.word() + "\"><b>" + report.count(severity) + "</b> " + words + "</li>";
    }

    private static String findings(ReviewReport report) {
        String list = report.findings().isEmpty()
                ? "<p class=\"nothing\">Nothing found.</p>\n"
                : report.findings().stream()
                        .map(finding -> card(finding, "h3", true))
                        .collect(Collectors.joining());
        return section("findings", "Findings", list);
    }

    /** A finding, as it stands in the list and beside its line. */
    static String card(Finding finding, String heading, boolean withPlace) {
        String place = withPlace ? place(finding) : "";
        return "<article class=\"finding " + finding.severity().word() + "\">\n<" + heading
                + "><span class=\"severity\">"
                + finding.severity().word() + "</span> " + Markup.of(finding.text()) + "</" + heading
                + ">\n<p class=\"where\">" + place + "<span class=\"rule\">" + Markup.of(finding.rule())
                + "</span></p>\n"
                + finding.effect()
                        .map(effect -> "<p>" + Markup.of(capital(effect)) + "</p>\n")
                        .orElse("")
                + "<p class=\"remedy\"><b>Instead</b> " + Markup.of(finding.remedy()) + "</p>\n"
                + finding.rewrite().map(HtmlFormat::sql).orElse("")
                + finding.count().map(HtmlFormat::query).orElse("")
                + "</article>\n";
    }

    private static String place(Finding finding) {
        String shown = "<code>" + Markup.of(finding.where()) + "</code>";
        return finding.statement().isPresent()
                ? "<a href=\"#" + AnnotatedSource.anchor(finding.file(), finding.line()) + "\">" + shown + "</a> "
                : shown + " ";
    }

    private static String sql(String sql) {
        return "<pre tabindex=\"0\" aria-label=\"SQL to write instead\"><code>" + SqlMarkup.of(sql.strip())
                + "</code></pre>\n";
    }

    private static String query(String sql) {
        return "<details><summary>Count the rows in the way</summary><pre tabindex=\"0\" aria-label=\"counting query\"><code>"
                + SqlMarkup.of(sql.strip()) + "</code></pre></details>\n";
    }

    private static String sentences(String id, String title, String sign, List<String> sentences) {
        if (sentences.isEmpty()) {
            return "";
        }
        String items = sentences.stream()
                .map(sentence ->
                        "<li><span aria-hidden=\"true\">" + sign + "</span> " + Markup.of(sentence) + "</li>\n")
                .collect(Collectors.joining());
        return section(id, title, "<ul class=\"sentences\">\n" + items + "</ul>\n");
    }

    private static String section(String id, String title, String content) {
        return Optional.of(content)
                .filter(text -> !text.isBlank())
                .map(text -> "<section id=\"" + id + "\" aria-labelledby=\"" + id + "-title\">\n<h2 id=\"" + id
                        + "-title\">" + title + "</h2>\n" + text + "</section>\n")
                .orElse("");
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
