package org.ddsmigrate.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A row of the tables of {@code docs/what-is-compared.md}.
 *
 * @param kind the record's name, from the anchor above the table
 * @param cells attribute, outcome, statements or message, golden case
 */
record ComparedRow(String kind, List<String> cells) {
    static final int CELLS = 4;

    private static final Pattern ANCHOR = Pattern.compile("<a id=\"(\\w+)\"></a>");
    private static final Pattern LINK = Pattern.compile("\\[(\\S+)]\\(\\S+/cases/\\1\\)");

    ComparedRow {
        cells = List.copyOf(cells);
    }

    /** The rows of the kinds that are compared. */
    static Stream<ComparedRow> all(Path document) {
        List<ComparedRow> rows = new ArrayList<>();
        String kind = "";
        for (String line : lines(document)) {
            Matcher anchor = ANCHOR.matcher(line);
            if (anchor.find()) {
                kind = anchor.group(1);
            } else if (line.startsWith("## ")) {
                kind = "";
            } else if (!kind.isEmpty() && line.startsWith("| ") && !line.startsWith("| attribute |")) {
                String inner = line.substring(1, line.length() - 1);
                rows.add(new ComparedRow(
                        kind,
                        Stream.of(inner.split("\\|", -1)).map(String::strip).toList()));
            }
        }
        return rows.stream();
    }

    String attribute() {
        return cells.get(0);
    }

    String outcome() {
        return cells.get(1);
    }

    String evidence() {
        return cells.get(2).replace("`", "");
    }

    /** The folder of the case, as the link names it twice. */
    String goldenCase() {
        Matcher link = LINK.matcher(cells.get(3));
        return link.matches() ? link.group(1) : "no link to a golden case";
    }

    @Override
    public String toString() {
        return kind + " " + attribute();
    }

    private static List<String> lines(Path document) {
        try {
            return Files.readAllLines(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
