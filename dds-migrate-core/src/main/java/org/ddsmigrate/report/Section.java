package org.ddsmigrate.report;

import java.util.List;

/**
 * One labelled part of a run's outcome.
 *
 * @param label one short word: {@code model}, {@code history}, {@code proof}
 * @param lines the first stands beside the label, the others below it
 * @param changes below the lines, each on a line of its own
 */
public record Section(String label, List<String> lines, List<ChangeLine> changes, Tone tone) {
    public Section {
        lines = List.copyOf(lines);
        changes = List.copyOf(changes);
    }

    public static Section of(String label, String... lines) {
        return new Section(label, List.of(lines), List.of(), Tone.PLAIN);
    }

    public static Section of(String label, List<String> lines) {
        return new Section(label, lines, List.of(), Tone.PLAIN);
    }

    public static Section warning(String label, List<String> lines) {
        return new Section(label, lines, List.of(), Tone.WARNING);
    }

    public Section in(Tone other) {
        return new Section(label, lines, changes, other);
    }

    public Section with(List<ChangeLine> others) {
        return new Section(label, lines, others, tone);
    }
}
