package org.ddsmigrate.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A change on one line: {@code ~ column invites.role varchar(20) → varchar(40)}.
 *
 * @param sign {@code +} for what comes, {@code -} for what goes, {@code ~} for what changes
 * @param kind of the object
 * @param text the object's name and what happens to it
 * @param origin the class, or class and field, where known; else empty
 */
public record ChangeLine(String sign, String kind, String text, String origin) {
    @Override
    public String toString() {
        String line = sign + " " + kind + "  " + text;
        return origin.isEmpty() ? line : line + "  (" + origin + ")";
    }

    /** How many there are of each sign and kind: {@code + 21 tables}. */
    public static List<String> counts(List<ChangeLine> lines) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        lines.forEach(line -> counts.merge(line.sign() + "\u0000" + line.kind(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> {
                    String[] parts = count.getKey().split("\u0000", 2);
                    return parts[0] + " " + ChangeLines.count(count.getValue(), parts[1]);
                })
                .toList();
    }
}
