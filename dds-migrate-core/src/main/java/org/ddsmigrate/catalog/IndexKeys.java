package org.ddsmigrate.catalog;

import org.ddsmigrate.schema.Identifier;

/**
 * Finds the keys in the statement that {@code pg_get_indexdef} prints: what stands between the parentheses after the
 * method. Before USING there are only key words and names, so USING outside of double quotes is the key word itself.
 */
final class IndexKeys {
    private static final String METHOD = " USING ";

    private final String definition;

    private IndexKeys(String definition) {
        this.definition = definition;
    }

    static String of(Identifier index, String definition) {
        IndexKeys keys = new IndexKeys(definition);
        int open = keys.find('(', keys.method());
        int close = open < 0 ? -1 : keys.closing(open);
        if (close < 0) {
            throw new IllegalStateException("Index " + index + " is printed in an unknown form: " + definition);
        }
        return definition.substring(open + 1, close);
    }

    private int method() {
        int from = 0;
        while (from < definition.length()) {
            int quote = definition.indexOf('"', from);
            int using = definition.indexOf(METHOD, from);
            if (quote < 0 || (using >= 0 && using < quote)) {
                return using < 0 ? definition.length() : using + METHOD.length();
            }
            from = afterQuoted(quote);
        }
        return from;
    }

    private int find(char sought, int from) {
        int at = from;
        while (at < definition.length()) {
            char c = definition.charAt(at);
            if (c == sought) {
                return at;
            }
            at = c == '"' ? afterQuoted(at) : at + 1;
        }
        return -1;
    }

    private int closing(int open) {
        int depth = 0;
        int at = open;
        while (at < definition.length()) {
            char c = definition.charAt(at);
            if (c == '"' || c == '\'') {
                at = afterQuoted(at);
                continue;
            }
            if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return at;
            }
            at++;
        }
        return -1;
    }

    /** A doubled quote ends one quoted text and begins the next, which comes to the same. */
    private int afterQuoted(int quote) {
        int end = definition.indexOf(definition.charAt(quote), quote + 1);
        return end < 0 ? definition.length() : end + 1;
    }
}
