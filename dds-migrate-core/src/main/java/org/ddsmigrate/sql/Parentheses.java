package org.ddsmigrate.sql;

/** Takes away the outer parentheses that PostgreSQL prints around an expression, where the statement has its own. */
final class Parentheses {
    private Parentheses() {}

    /** The expression without the pair around all of it, if there is such a pair. */
    static String without(String expression) {
        return isEnclosed(expression) ? expression.substring(1, expression.length() - 1) : expression;
    }

    private static boolean isEnclosed(String expression) {
        int depth = 0;
        char quote = 0;
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            }
            boolean closed = depth == 0 && quote == 0;
            if (closed && i < expression.length() - 1) {
                return false;
            }
        }
        return depth == 0 && expression.startsWith("(");
    }
}
