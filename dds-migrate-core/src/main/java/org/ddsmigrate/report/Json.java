package org.ddsmigrate.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * JSON values for scripts to read, written with two blanks of indentation. Keys keep the order in which they were said,
 * so that the same outcome gives the same bytes. It is written here because the Jackson on the class path is Flyway's,
 * whose major version changes with the Flyway that a project chooses.
 */
public sealed interface Json {
    /** A text. */
    record Text(String value) implements Json {
        @Override
        public String toString() {
            return text();
        }
    }

    /** A whole number. */
    record Whole(long value) implements Json {
        @Override
        public String toString() {
            return text();
        }
    }

    /** True or false. */
    record Truth(boolean value) implements Json {
        @Override
        public String toString() {
            return text();
        }
    }

    /** Values in order. */
    record Items(List<Json> values) implements Json {
        public Items {
            values = List.copyOf(values);
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /** Named values; an absent one has no key. */
    record Members(Map<String, Json> values) implements Json {
        public Members {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        /** With one more. */
        public Members with(String key, Json value) {
            Map<String, Json> more = new LinkedHashMap<>(values);
            more.put(key, value);
            return new Members(more);
        }

        /** With a text. */
        public Members with(String key, String value) {
            return with(key, new Text(value));
        }

        /** With a number. */
        public Members with(String key, long value) {
            return with(key, new Whole(value));
        }

        /** With true or false. */
        public Members with(String key, boolean value) {
            return with(key, new Truth(value));
        }

        /** With a text, if there is one. */
        public Members with(String key, Optional<String> value) {
            return value.map(text -> with(key, text)).orElse(this);
        }

        /** With several values. */
        public Members with(String key, List<? extends Json> items) {
            return with(key, items(items));
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /** Nothing yet. */
    static Members object() {
        return new Members(Map.of());
    }

    /** Values in order. */
    static Items items(List<? extends Json> values) {
        return new Items(new ArrayList<>(values));
    }

    /** Texts in order. */
    static Items texts(List<String> values) {
        return items(values.stream().map(Text::new).toList());
    }

    /** The value as it is written, without a line end. */
    default String text() {
        return new JsonText().write(this);
    }
}
