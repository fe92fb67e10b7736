package org.ddsmigrate.report.review;

import java.util.List;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.Finding;
import org.ddsmigrate.review.Script;

/** The files as they are, with what was found below the line that it was found in. */
final class AnnotatedSource {
    private final Batch batch;
    private final List<Finding> findings;

    AnnotatedSource(Batch batch, List<Finding> findings) {
        this.batch = batch;
        this.findings = findings;
    }

    /** Where a line of a file stands in the page. */
    static String anchor(String file, int line) {
        return "f" + Integer.toHexString(file.hashCode()) + "-" + line;
    }

    String html() {
        StringBuilder out = new StringBuilder();
        batch.scripts().forEach(script -> file(script, out));
        return out.toString();
    }

    private void file(Script script, StringBuilder out) {
        List<Finding> here = findings.stream()
                .filter(finding -> finding.file().equals(script.place()))
                .toList();
        boolean open = !here.isEmpty() || batch.scripts().size() <= 2;
        out.append("<details class=\"file\"")
                .append(open ? " open=\"open\"" : "")
                .append("><summary><code>")
                .append(Markup.of(script.place()))
                .append("</code> <span class=\"mode\">")
                .append(script.transactional() ? "one transaction" : "no transaction")
                .append("</span></summary>\n");
        here.stream()
                .filter(finding -> finding.line() == 0)
                .forEach(finding -> out.append(HtmlFormat.card(finding, "h4", false)));
        out.append("<ol class=\"code\">\n");
        List<String> lines = script.text().lines().toList();
        for (int n = 1; n <= lines.size(); n++) {
            line(script, n, lines.get(n - 1), here, out);
        }
        out.append("</ol>\n</details>\n");
    }

    private static void line(Script script, int number, String text, List<Finding> here, StringBuilder out) {
        List<Finding> found =
                here.stream().filter(finding -> finding.line() == number).toList();
        out.append("<li id=\"").append(anchor(script.place(), number)).append("\"");
        if (!found.isEmpty()) {
            out.append(" class=\"").append(found.get(0).severity().word()).append("\"");
        }
        out.append("><code>").append(SqlMarkup.of(text)).append("</code>");
        found.forEach(finding -> out.append("\n").append(HtmlFormat.card(finding, "h4", false)));
        out.append("</li>\n");
    }
}
