package org.ddsmigrate.maven;

import java.util.ArrayList;
import java.util.List;

/** Texts separated by semicolons; one between quotes separates nothing. */
final class SemicolonList {
    private SemicolonList() {}

    static List<String> parse(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote == 0 && (c == '\'' || c == '"')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
            if (c == ';' && quote == 0) {
                add(part.toString(), parts);
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        add(part.toString(), parts);
        return List.copyOf(parts);
    }

    private static void add(String part, List<String> parts) {
        if (!part.isBlank()) {
            parts.add(part.strip());
        }
    }
}
