package org.ddsmigrate.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ddsmigrate.report.ChangeLines;
import org.ddsmigrate.report.Section;
import org.ddsmigrate.report.Tone;
import org.ddsmigrate.schema.ObjectRef;

/** What a comparison has to say to people. */
public final class DifferenceSummary {
    private final ChangeLines words;

    /** @param defaultSchema whose name need not be said */
    public DifferenceSummary(String defaultSchema) {
        this.words = new ChangeLines(defaultSchema, ref -> Optional.empty());
    }

    public List<Section> of(DifferenceResult result) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of("from", result.from()));
        sections.add(Section.of("to", result.to()));
        sections.add(
                result.isEmpty()
                        ? Section.of("changes", "none").in(Tone.GOOD)
                        : Section.of("changes").with(result.lines()));
        add("kept", result.kept(), sections);
        add("others", result.others(), sections);
        Words.unmanaged(result.unmanaged()).ifPresent(text -> sections.add(Section.of("others", text)));
        return sections;
    }

    private void add(String label, List<ObjectRef> refs, List<Section> sections) {
        if (!refs.isEmpty()) {
            sections.add(Section.of(
                    label,
                    refs.stream()
                            .map(ref -> ref.kind().label() + " " + words.name(ref))
                            .toList()));
        }
    }
}
