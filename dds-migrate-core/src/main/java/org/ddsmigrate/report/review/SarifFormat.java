package org.ddsmigrate.report.review;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ddsmigrate.report.Json;
import org.ddsmigrate.review.Finding;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** SARIF 2.1.0, for code scanning. */
public final class SarifFormat implements ReviewFormat {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    @Override
    public String fileName() {
        return "review.sarif";
    }

    @Override
    public String write(ReviewReport report) {
        List<String> rules = report.findings().stream()
                .map(Finding::rule)
                .distinct()
                .sorted()
                .toList();
        Json driver = Json.object()
                .with("name", "dds-migrate")
                .with("version", report.version())
                .with("rules", rules.stream().map(rule -> rule(rule, report)).toList());
        Json run = Json.object()
                .with("tool", Json.object().with("driver", driver))
                .with("columnKind", "utf16CodeUnits")
                .with(
                        "results",
                        report.findings().stream()
                                .map(finding -> result(finding, rules))
                                .toList());
        return Json.object()
                        .with("$schema", SCHEMA)
                        .with("version", "2.1.0")
                        .with("runs", List.of(run))
                        .text()
                + "\n";
    }

    private static Json rule(String id, ReviewReport report) {
        Json.Members rule = Json.object().with("id", id);
        Optional<RulePage> page = report.pages().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst();
        return page.map(found -> rule.with("shortDescription", message(found.when()))
                        .with("fullDescription", message(found.effect()))
                        .with(
                                "help",
                                message(found.instead())
                                        .with(
                                                "markdown",
                                                found.instead() + "\n\nBad:\n\n```sql\n" + found.bad()
                                                        + "```\n\nGood:\n\n```sql\n" + found.good() + "```"))
                        .with("defaultConfiguration", Json.object().with("level", level(found.severity()))))
                .orElse(rule);
    }

    private static Json result(Finding finding, List<String> rules) {
        return Json.object()
                .with("ruleId", finding.rule())
                .with("ruleIndex", rules.indexOf(finding.rule()))
                .with("level", level(finding.severity()))
                .with("message", message(said(finding)))
                .with("locations", List.of(Json.object().with("physicalLocation", place(finding))))
                .with("partialFingerprints", Json.object().with("dds/v1", Fingerprint.of(finding)));
    }

    private static Json.Members place(Finding finding) {
        Json.Members place = Json.object()
                .with(
                        "artifactLocation",
                        Json.object().with("uri", uri(finding.file())).with("uriBaseId", "%SRCROOT%"));
        return finding.line() == 0 ? place : place.with("region", Json.object().with("startLine", finding.line()));
    }

    private static String said(Finding finding) {
        List<String> sentences = new ArrayList<>(List.of(finding.text() + "."));
        finding.effect().ifPresent(sentences::add);
        sentences.add(finding.remedy());
        finding.rewrite().ifPresent(sentences::add);
        return String.join("\n", sentences);
    }

    private static Json.Members message(String text) {
        return Json.object().with("text", text);
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVICE -> "note";
            case OFF -> "none";
        };
    }

    /** A path as RFC 3986 has it. */
    private static String uri(String file) {
        StringBuilder uri = new StringBuilder();
        for (byte b : file.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "/-._~!$&'()*+,;=@".indexOf(c) >= 0);
            uri.append(plain ? String.valueOf(c) : "%%%02X".formatted(b & 0xff));
        }
        return uri.toString();
    }
}
