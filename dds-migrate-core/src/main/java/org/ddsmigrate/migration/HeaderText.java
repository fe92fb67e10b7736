package org.ddsmigrate.migration;

/**
 * The spelling of values in a header, one line each. A backslash starts an escape: {@code \\} is a backslash,
 * {@code \n} a line feed, {@code \r} a carriage return, and <code>&#92;uXXXX</code> any other character. Escaped are
 * line breaks and control characters, blanks at either end, and the first character of whatever Flyway would take for
 * the start of a placeholder, because it replaces placeholders in comments too.
 */
final class HeaderText {
    private final String placeholderPrefix;

    HeaderText(String placeholderPrefix) {
        this.placeholderPrefix = placeholderPrefix;
    }

    String escape(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean atEdge = i == 0 || i == value.length() - 1;
            if (c == '\\') {
                text.append("\\\\");
            } else if (c == '\n') {
                text.append("\\n");
            } else if (c == '\r') {
                text.append("\\r");
            } else if (isUnsafe(c) || (atEdge && Character.isWhitespace(c)) || startsPlaceholder(value, i)) {
                text.append(hex(c));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    static String unescape(String text) {
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length()) {
                value.append(c);
                continue;
            }
            char kind = text.charAt(++i);
            if (kind == 'n') {
                value.append('\n');
            } else if (kind == 'r') {
                value.append('\r');
            } else if (kind == 'u' && text.substring(i + 1).matches("(?s)[0-9a-f]{4}.*")) {
                value.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                value.append(kind);
            }
        }
        return value.toString();
    }

    static String hex(char c) {
        return String.format("\\u%04x", (int) c);
    }

    private boolean startsPlaceholder(String value, int at) {
        return value.startsWith("${", at) || value.startsWith(placeholderPrefix, at);
    }

    private static boolean isUnsafe(char c) {
        return Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c == '\ufeff' || Character.isSurrogate(c);
    }
}
