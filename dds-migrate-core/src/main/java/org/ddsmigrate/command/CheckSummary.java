package org.ddsmigrate.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ddsmigrate.proof.ProvenRows;
import org.ddsmigrate.report.Section;
import org.ddsmigrate.report.Tone;
import org.ddsmigrate.review.Finding;
import org.ddsmigrate.review.Severity;

/** What {@link Check} has to say to people. */
public final class CheckSummary {
    private final Path base;

    /** @param base the folder that paths are shown from */
    public CheckSummary(Path base) {
        this.base = base;
    }

    /** What was compared and proven, then what was found. */
    public List<Section> of(CheckResult result) {
        List<Section> sections = new ArrayList<>();
        result.compared().ifPresent(compared -> {
            sections.add(Section.of("model", compared.model()));
            sections.add(GenerateSummary.history(base, compared.migrations(), compared.server(), compared.standIns()));
            sections.add(
                    compared.pending().isEmpty()
                            ? Section.of("changes", "none: the migrations make what the model states")
                            : Section.of("changes").with(compared.pending()));
        });
        if (!result.undos().isEmpty()) {
            sections.add(Section.of("undo", Words.counted(result.undos().size(), "undo file") + " proven")
                    .in(Tone.GOOD));
        }
        result.declared().forEach(file -> sections.add(Section.of("undo", file + " says that there is no way back")));
        result.reviewed().flatMap(Reviewed::rows).ifPresent(rows -> sections.add(rows(rows)));
        result.reviewed()
                .ifPresent(reviewed -> sections.add(Section.of(
                        "review",
                        String.join(", ", reviewed.files()) + ", " + reviewed.reason() + ": "
                                + Words.counted(reviewed.batch().statements().size(), "statement") + " run")));
        List<Finding> advice = result.findings().stream()
                .filter(finding -> finding.severity() == Severity.ADVICE)
                .toList();
        result.findings().stream()
                .filter(finding -> !advice.contains(finding))
                .forEach(finding -> sections.add(finding(finding)));
        if (!advice.isEmpty()) {
            sections.add(Section.of(
                    "advice",
                    Words.counted(advice.size(), "line") + " in the report: "
                            + advice.stream().map(Finding::rule).distinct().collect(Collectors.joining(", "))));
        }
        return sections;
    }

    private static Section rows(ProvenRows rows) {
        List<String> lines = new ArrayList<>();
        if (rows.tables() > 0) {
            lines.add(Words.counted(rows.kept(), "row") + " kept in " + Words.counted(rows.tables(), "filled table"));
        }
        lines.addAll(rows.notes());
        rows.empty().forEach((table, why) -> lines.add("without rows: " + table + ", " + why));
        return Section.of("rows", lines);
    }

    private Section finding(Finding finding) {
        List<String> lines = new ArrayList<>(List.of(
                finding.rule() + "  " + GenerateSummary.shown(base, finding.where()),
                finding.text(),
                finding.remedy()));
        finding.rewrite().ifPresent(sql -> sql.strip().lines().forEach(line -> lines.add("    " + line)));
        finding.count().ifPresent(query -> lines.add("rows in the way: " + query));
        return Section.of(finding.severity().word(), lines).in(tone(finding.severity()));
    }

    private static Tone tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.BAD;
            case WARNING -> Tone.WARNING;
            case ADVICE, OFF -> Tone.PLAIN;
        };
    }
}
