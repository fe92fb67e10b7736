package org.ddsmigrate.command;

import java.util.ArrayList;
import java.util.List;
import org.ddsmigrate.history.ScriptStatement;
import org.ddsmigrate.history.SplitScript;

/** A script's lines, cut where statements that may run in a transaction meet such as may not. */
final class ScriptParts {
    private ScriptParts() {}

    /** The parts in their order; comments go with the statement below them. */
    static List<String> of(SplitScript script) {
        List<String> lines = script.text().lines().toList();
        List<String> parts = new ArrayList<>();
        int start = 0;
        List<ScriptStatement> statements = script.statements();
        for (int n = 1; n < statements.size(); n++) {
            if (statements.get(n).mayRunInTransaction() != statements.get(n - 1).mayRunInTransaction()) {
                int cut = aboveComments(lines, statements.get(n).line() - 1);
                parts.add(text(lines.subList(start, cut)));
                start = cut;
            }
        }
        parts.add(text(lines.subList(start, lines.size())));
        return parts;
    }

    private static int aboveComments(List<String> lines, int line) {
        int cut = line;
        while (cut > 0
                && (lines.get(cut - 1).isBlank() || lines.get(cut - 1).strip().startsWith("--"))) {
            cut--;
        }
        return cut;
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines).strip() + "\n";
    }
}
