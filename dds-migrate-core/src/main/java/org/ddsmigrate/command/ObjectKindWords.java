package org.ddsmigrate.command;

import java.util.Arrays;
import java.util.Comparator;
import org.ddsmigrate.schema.ObjectKind;

/** The kind that a line begins with; of several that would fit, the longest: {@code materialized view}. */
final class ObjectKindWords {
    private ObjectKindWords() {}

    static int longest(String line) {
        return Arrays.stream(ObjectKind.values())
                .map(ObjectKind::label)
                .filter(label -> line.startsWith(label + " ") || line.startsWith(label + ":"))
                .max(Comparator.comparingInt(String::length))
                .map(String::length)
                .orElseThrow(() -> new IllegalArgumentException(line));
    }
}
