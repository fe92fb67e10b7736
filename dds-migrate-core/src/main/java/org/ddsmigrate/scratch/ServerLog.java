package org.ddsmigrate.scratch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a server or one of its programs said before it gave up. */
record ServerLog(Path file) {
    private static final int LINES = 3;
    private static final Pattern FAILURE = Pattern.compile("(?<=(FATAL|PANIC|ERROR|error): ).*");

    String text() {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "(no log: " + e + ")";
        }
    }

    String reason() {
        return reason(text());
    }

    /** The lines that say what went wrong, without their time; or the last ones, if none looks like that. */
    static String reason(String text) {
        List<String> lines =
                text.strip().lines().filter(line -> !line.isBlank()).toList();
        List<String> failures = lines.stream()
                .map(FAILURE::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .map(String::strip)
                .distinct()
                .toList();
        List<String> telling =
                failures.isEmpty() ? lines.subList(Math.max(0, lines.size() - LINES), lines.size()) : failures;
        return String.join("; ", telling.subList(0, Math.min(LINES, telling.size())))
                .replaceAll("\\s+", " ");
    }
}
