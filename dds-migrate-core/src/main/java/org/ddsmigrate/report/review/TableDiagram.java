package org.ddsmigrate.report.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ddsmigrate.review.Batch;

/** The touched tables before and after, side by side: what goes, what comes, what becomes what. */
final class TableDiagram {
    private static final int MOST = 40;
    private static final int CARD = 520;
    private static final int GAP = 100;
    private static final int HEAD = 34;
    private static final int ROW = 24;
    private static final int PAD = 10;
    private static final int BETWEEN = 26;
    private static final int TOP = 28;
    private static final int CHARACTERS = 62;
    private static final int MOST_ROWS = 60;

    private final List<TouchedTable> tables;

    TableDiagram(Batch batch) {
        this.tables = TouchedTable.of(batch);
    }

    String svg() {
        if (tables.isEmpty()) {
            return "<p class=\"nothing\">No table has become different.</p>\n";
        }
        StringBuilder body = new StringBuilder();
        int y = TOP;
        for (TouchedTable table : tables.subList(0, Math.min(MOST, tables.size()))) {
            y = table(table, y, body) + BETWEEN;
        }
        int width = 2 * CARD + GAP + 2;
        String title = "Tables before and after: "
                + String.join(", ", tables.stream().map(TableDiagram::said).toList());
        return "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Diagram of the touched tables\">\n<svg viewBox=\"0 0 "
                + width + " " + y + "\" width=\"" + width + "\" role=\"img\" aria-label=\"" + Markup.of(title)
                + "\" class=\"tables\">\n" + text(0, 16, "axis", "before") + text(CARD + GAP, 16, "axis", "after")
                + body + "</svg>\n</div>\n" + more();
    }

    private String more() {
        return tables.size() <= MOST ? "" : "<p>and " + (tables.size() - MOST) + " more tables</p>\n";
    }

    private static String said(TouchedTable table) {
        String name = table.after().or(table::before).orElse("");
        return name + (table.before().isEmpty() ? " is new" : table.after().isEmpty() ? " goes" : " changes");
    }

    private static int table(TouchedTable table, int top, StringBuilder out) {
        List<TouchedTable.Row> rows =
                table.rows().subList(0, Math.min(MOST_ROWS, table.rows().size()));
        int left = table.rows().size() - rows.size();
        List<String> notes = new ArrayList<>();
        if (left > 0) {
            notes.add("… " + left + " more lines");
        }
        if (table.unchanged() > 0) {
            notes.add("… " + ReviewReport.counted(table.unchanged(), "column", "columns") + " as before");
        }
        int height = HEAD + (rows.size() + notes.size()) * ROW + PAD;
        card(table.before(), table.after().isEmpty() ? "goes" : "", 0, top, height, "not there yet", out);
        card(table.after(), table.before().isEmpty() ? "comes" : "", CARD + GAP, top, height, "gone", out);
        int y = top + HEAD;
        for (TouchedTable.Row row : rows) {
            row(row, table, y, out);
            y += ROW;
        }
        for (String note : notes) {
            table.before().ifPresent(name -> out.append(text(14, yOf(top, rows, notes, note), "faint", note)));
            table.after()
                    .ifPresent(name -> out.append(text(CARD + GAP + 14, yOf(top, rows, notes, note), "faint", note)));
        }
        return top + height;
    }

    private static int yOf(int top, List<TouchedTable.Row> rows, List<String> notes, String note) {
        return top + HEAD + (rows.size() + notes.indexOf(note)) * ROW + 16;
    }

    private static void card(
            Optional<String> name, String kind, int x, int y, int height, String absent, StringBuilder out) {
        out.append("<rect class=\"card ")
                .append(name.isPresent() ? kind : "absent")
                .append("\" x=\"")
                .append(x + 1)
                .append("\" y=\"")
                .append(y)
                .append("\" width=\"")
                .append(CARD)
                .append("\" height=\"")
                .append(height)
                .append("\" rx=\"8\"/>\n");
        if (name.isPresent()) {
            out.append(text(x + 14, y + 22, "name " + kind, name.get()));
        } else {
            out.append("<text class=\"faint middle\" x=\"")
                    .append(x + CARD / 2)
                    .append("\" y=\"")
                    .append(y + height / 2 + 5)
                    .append("\">")
                    .append(absent)
                    .append("</text>\n");
        }
    }

    private static void row(TouchedTable.Row row, TouchedTable table, int y, StringBuilder out) {
        String kind = !row.changes()
                ? "same"
                : row.before().isEmpty() ? "comes" : row.after().isEmpty() ? "goes" : "changes";
        boolean band =
                row.changes() && table.before().isPresent() && table.after().isPresent();
        row.before().ifPresent(said -> cell(said, 0, y, kind, sign(kind, "−"), band, out));
        row.after().ifPresent(said -> cell(said, CARD + GAP, y, kind, sign(kind, "+"), band, out));
        if (kind.equals("changes")) {
            int middle = y + ROW / 2;
            out.append("<path class=\"becomes\" d=\"M")
                    .append(CARD + 5)
                    .append(" ")
                    .append(middle)
                    .append("H")
                    .append(CARD + GAP - 7)
                    .append("m-7 -5l7 5l-7 5\"/>\n");
        }
    }

    private static String sign(String kind, String other) {
        return kind.equals("changes") ? "~" : other;
    }

    private static void cell(String said, int x, int y, String kind, String sign, boolean band, StringBuilder out) {
        if (band) {
            out.append("<rect class=\"band ")
                    .append(kind)
                    .append("\" x=\"")
                    .append(x + 6)
                    .append("\" y=\"")
                    .append(y + 1)
                    .append("\" width=\"")
                    .append(CARD - 10)
                    .append("\" height=\"")
                    .append(ROW - 2)
                    .append("\" rx=\"4\"/>\n");
            out.append(text(x + 14, y + 16, "sign " + kind, sign));
        }
        String shown = said.length() > CHARACTERS ? said.substring(0, CHARACTERS - 1) + "…" : said;
        out.append("<text class=\"part ")
                .append(kind)
                .append("\" x=\"")
                .append(x + (band ? 28 : 14))
                .append("\" y=\"")
                .append(y + 16)
                .append("\" xml:space=\"preserve\">")
                .append(Markup.of(shown))
                .append("<title>")
                .append(Markup.of(said))
                .append("</title></text>\n");
    }

    private static String text(int x, int y, String kind, String text) {
        return "<text class=\"" + kind.strip() + "\" x=\"" + x + "\" y=\"" + y + "\">" + Markup.of(text) + "</text>\n";
    }
}
