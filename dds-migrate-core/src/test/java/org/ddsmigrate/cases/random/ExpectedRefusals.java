package org.ddsmigrate.cases.random;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What dds-migrate may refuse to do to a random pair: a known limit of PostgreSQL, told as such. */
final class ExpectedRefusals {
    private static final List<Pattern> EXPECTED = List.of(
            Pattern.compile("partition key of "),
            Pattern.compile("PostgreSQL can't change an attribute's type while"),
            Pattern.compile("PostgreSQL can't take labels from a type that"),
            Pattern.compile("PostgreSQL can't change it in place while a column uses it"),
            Pattern.compile("does not have a replica identity and publishes updates"));

    private ExpectedRefusals() {}

    static Optional<String> reason(String message) {
        return EXPECTED.stream()
                .filter(pattern -> pattern.matcher(message).find())
                .map(Pattern::pattern)
                .findFirst();
    }

    /** The message without names, so that equal defects are counted together. */
    static String general(String message) {
        String line = message.lines()
                .filter(l -> l.contains("ERROR") || l.contains("rror:"))
                .findFirst()
                .orElse(message.lines().findFirst().orElse(""));
        String text = line.replaceAll("\"[^ ]*( [^ ]+)?\"", "?")
                .replaceAll("'[^']*'", "?")
                .replaceAll("[0-9]+", "#");
        return text.length() > 160 ? text.substring(0, 160) : text;
    }
}
