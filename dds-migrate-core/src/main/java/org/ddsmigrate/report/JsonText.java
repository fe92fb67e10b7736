package org.ddsmigrate.report;

import java.util.Collection;
import java.util.function.Consumer;

/** Writes JSON as RFC 8259 has it, safe to stand inside a {@code <script>} element too. */
final class JsonText {
    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();

    String write(Json value) {
        append(value, "\n");
        return out.toString();
    }

    private void append(Json value, String newLine) {
        if (value instanceof Json.Text text) {
            quote(text.value());
        } else if (value instanceof Json.Whole number) {
            out.append(number.value());
        } else if (value instanceof Json.Truth truth) {
            out.append(truth.value());
        } else if (value instanceof Json.Items items) {
            list('[', items.values(), ']', newLine, item -> append(item, newLine + INDENT));
        } else if (value instanceof Json.Members members) {
            list('{', members.values().entrySet(), '}', newLine, member -> {
                quote(member.getKey());
                out.append(": ");
                append(member.getValue(), newLine + INDENT);
            });
        }
    }

    private <T> void list(char open, Collection<T> parts, char close, String newLine, Consumer<T> part) {
        out.append(open);
        String separator = newLine + INDENT;
        for (T one : parts) {
            out.append(separator);
            part.accept(one);
            separator = "," + newLine + INDENT;
        }
        out.append(parts.isEmpty() ? "" : newLine).append(close);
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || c == '<' || c == '\u2028' || c == '\u2029') {
                        out.append("\\u%04x".formatted((int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
