package org.ddsmigrate.catalog;

import java.util.ArrayList;
import java.util.List;

/**
 * The statement of {@code pg_get_statisticsobjdef} names the columns in the order of the table; as the order means
 * nothing, and columns have other places in other databases, they are put into that of their names.
 */
final class StatisticsText {
    private StatisticsText() {}

    static String ordered(String statement) {
        int on = top(statement, " ON ", 0);
        int from = top(statement, " FROM ", Math.max(on, 0));
        if (on < 0 || from < 0) {
            return statement;
        }
        int start = on + " ON ".length();
        List<String> columns = new ArrayList<>();
        List<String> expressions = new ArrayList<>();
        while (start <= from) {
            int comma = top(statement, ", ", start);
            int end = comma < 0 || comma > from ? from : comma;
            String key = statement.substring(start, end);
            (key.startsWith("(") ? expressions : columns).add(key);
            start = end + ", ".length();
            if (end == from) {
                break;
            }
        }
        columns.sort(null);
        columns.addAll(expressions);
        return statement.substring(0, on) + " ON " + String.join(", ", columns) + statement.substring(from);
    }

    /** Where a text stands outside of quotes and parentheses. */
    private static int top(String statement, String text, int start) {
        int depth = 0;
        char quote = 0;
        for (int i = start; i < statement.length(); i++) {
            char c = statement.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (depth == 0 && statement.startsWith(text, i)) {
                return i;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
        }
        return -1;
    }
}
