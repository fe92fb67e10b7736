package org.ddsmigrate.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ddsmigrate.schema.Identifier;

/** Columns whose values depend on each other, and the combinations that are allowed, best first. */
record Part(List<Identifier> columns, List<List<Sample>> choices) {
    Part {
        columns = List.copyOf(columns);
        choices = List.copyOf(choices);
    }

    static Part of(Identifier column, List<Sample> samples) {
        return new Part(List.of(column), samples.stream().map(List::of).toList());
    }

    Part withChoices(List<List<Sample>> others) {
        return new Part(columns, others);
    }

    /** Without the edges of types, as long as something is left. */
    Part tame() {
        List<List<Sample>> usual = choices.stream()
                .filter(choice -> choice.stream().noneMatch(Sample::extreme))
                .toList();
        return usual.isEmpty() ? this : withChoices(usual);
    }

    Map<Identifier, Sample> choice(int index) {
        Map<Identifier, Sample> chosen = new LinkedHashMap<>();
        List<Sample> samples = choices.get(index % choices.size());
        for (int i = 0; i < columns.size(); i++) {
            chosen.put(columns.get(i), samples.get(i));
        }
        return chosen;
    }
}
