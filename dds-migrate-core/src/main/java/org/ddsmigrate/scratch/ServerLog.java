package org.ddsmigrate.scratch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a server or one of its programs said before it gave up. */
record ServerLog(Path file) {
    private static final int LINES = 6;

    String text() {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "(no log: " + e + ")";
        }
    }

    String lastLines() {
        return lastLines(text());
    }

    static String lastLines(String text) {
        List<String> lines =
                text.strip().lines().filter(line -> !line.isBlank()).toList();
        return String.join(" | ", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
    }
}
