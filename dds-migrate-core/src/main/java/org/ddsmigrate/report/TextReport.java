package org.ddsmigrate.report;

import java.util.ArrayList;
import java.util.List;

/** Writes an outcome for people: labels in one column, what they say in another. */
public final class TextReport {
    private static final int LABEL_WIDTH = 9;
    /** A longer one does not push the origins of all others to the right. */
    private static final int WIDEST_TEXT = 60;

    private static final String MARGIN = "  ";
    private static final String BOLD = "1";
    private static final String RED = "31";
    private static final String GREEN = "32";
    private static final String YELLOW = "33";
    private static final String FAINT = "2";

    private final TextStyle style;

    public TextReport(TextStyle style) {
        this.style = style;
    }

    /** The lines, without line ends. */
    public List<String> lines(List<Section> sections) {
        List<String> lines = new ArrayList<>();
        sections.forEach(section -> add(section, lines));
        return lines.stream().map(style::shown).toList();
    }

    private void add(Section section, List<String> lines) {
        String label = MARGIN + style.paint(BOLD, section.label());
        String gap = " ".repeat(Math.max(1, LABEL_WIDTH - section.label().length()));
        List<String> texts = new ArrayList<>();
        section.lines().forEach(text -> texts.addAll(text.lines().toList()));
        if (texts.isEmpty()) {
            lines.add(label);
        }
        for (int i = 0; i < texts.size(); i++) {
            String front = i == 0 ? label + gap : MARGIN + " ".repeat(LABEL_WIDTH);
            lines.add(front + paint(section.tone(), texts.get(i)));
        }
        addChanges(section.changes(), lines);
    }

    private void addChanges(List<ChangeLine> changes, List<String> lines) {
        int kinds =
                changes.stream().mapToInt(line -> line.kind().length()).max().orElse(0);
        int texts = changes.stream()
                .filter(line -> !line.origin().isEmpty())
                .mapToInt(line -> line.text().length())
                .filter(width -> width <= WIDEST_TEXT)
                .max()
                .orElse(0);
        for (ChangeLine change : changes) {
            String front = MARGIN + MARGIN + style.paint(colour(change.sign()), change.sign()) + " "
                    + padded(change.kind(), kinds) + "  ";
            lines.add(
                    change.origin().isEmpty()
                            ? front + change.text()
                            : front + padded(change.text(), texts) + MARGIN + style.paint(FAINT, change.origin()));
        }
    }

    private static String colour(String sign) {
        return switch (sign) {
            case "+" -> GREEN;
            case "-" -> RED;
            default -> YELLOW;
        };
    }

    private String paint(Tone tone, String text) {
        return switch (tone) {
            case PLAIN -> text;
            case GOOD -> style.paint(GREEN, text);
            case WARNING -> style.paint(YELLOW, text);
            case BAD -> style.paint(RED, text);
        };
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
