package org.ddsmigrate.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        result.findings().forEach(finding -> sections.add(finding(finding)));
        return sections;
    }

    private Section finding(Finding finding) {
        List<String> lines = List.of(
                finding.rule() + "  " + GenerateSummary.shown(base, finding.where()), finding.text(), finding.remedy());
        boolean fails = finding.severity() == Severity.ERROR;
        return Section.of(fails ? "error" : "warning", lines).in(fails ? Tone.BAD : Tone.WARNING);
    }
}
