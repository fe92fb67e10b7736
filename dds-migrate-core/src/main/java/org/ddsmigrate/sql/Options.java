package org.ddsmigrate.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Storage options and their kin: {@code WITH (fillfactor = 70)}, {@code SET (…)}, {@code RESET (…)}. */
final class Options {
    private static final Pattern PLAIN_VALUE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*|-?[0-9]+(\\.[0-9]+)?");

    private Options() {}

    static String with(Map<String, String> options) {
        return options.isEmpty() ? "" : " WITH (" + list(options) + ")";
    }

    static String list(Map<String, String> options) {
        return options.entrySet().stream()
                .map(option -> option.getKey() + " = " + value(option.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** The clauses that turn one set of options into the other. */
    static List<String> change(Map<String, String> from, Map<String, String> to) {
        Map<String, String> set = new TreeMap<>(to);
        set.entrySet().removeAll(from.entrySet());
        List<String> reset =
                from.keySet().stream().filter(key -> !to.containsKey(key)).toList();
        List<String> clauses = new ArrayList<>();
        if (!set.isEmpty()) {
            clauses.add("SET (" + list(set) + ")");
        }
        if (!reset.isEmpty()) {
            clauses.add("RESET (" + String.join(", ", reset) + ")");
        }
        return clauses;
    }

    private static String value(String value) {
        return PLAIN_VALUE.matcher(value).matches() ? value : Sql.literal(value);
    }
}
