package org.ddsmigrate.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ddsmigrate.report.ChangeLines;
import org.ddsmigrate.report.Section;
import org.ddsmigrate.report.Tone;

/** What {@link Adopt} has to say to people. */
public final class AdoptSummary {
    private final Path base;

    /** @param base the folder that paths are shown from */
    public AdoptSummary(Path base) {
        this.base = base;
    }

    public List<Section> of(AdoptResult result) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of("model", result.model()));
        sections.add(Section.of("history", result.history()));
        List<String> wrote = new ArrayList<>();
        result.baseline().forEach(file -> wrote.add(shown(file) + "  all that the database has"));
        result.standIns().forEach(file -> wrote.add(shown(file) + "  a stand-in, drafted: see what it leaves out"));
        result.record()
                .ifPresent(file -> wrote.add(shown(file) + "  "
                        + Words.counted(result.takenOver().size(), "table") + " taken over as managed"));
        result.keptFile().ifPresent(file -> wrote.add(shown(file) + "  what the classes do not state"));
        result.stamp()
                .ifPresent(stamp -> sections.add(Section.of(
                        "stamped",
                        stamp.database().description() + ": version "
                                + stamp.version().display() + " counts as applied")));
        sections.add(
                wrote.isEmpty()
                        ? Section.of("wrote", "nothing: the project is adopted already")
                        : Section.of("wrote", wrote));
        if (!result.kept().isEmpty() && result.keptFile().isEmpty()) {
            sections.add(Section.of(
                    "kept",
                    ChangeLines.counts(result.kept())
                            + " that the model does not state; -DwriteKept writes them into its SQL"));
        }
        if (result.differences().isEmpty()) {
            sections.add(Section.of("differs", "nothing: the migrations make what the model states")
                    .in(Tone.GOOD));
        } else {
            sections.add(Section.of("differs").with(result.differences()));
            if (result.accepted().isEmpty()) {
                sections.add(Section.of(
                        "next",
                        "correct the classes; or mvn dds-migrate:generate -Dname=adopt makes a migration of it;",
                        "or mvn dds-migrate:init -DacceptDifferences lets it stay, one line each in the POM"));
            }
        }
        return sections;
    }

    private String shown(Path file) {
        return GenerateSummary.shown(base, file);
    }
}
