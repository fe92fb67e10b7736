package org.ddsmigrate.command;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.MadeNames;
import org.ddsmigrate.schema.QualifiedName;

/** Recognises the names that PostgreSQL makes up for constraints nobody named. */
final class MadeUp {
    private MadeUp() {}

    static String primaryKey(QualifiedName table) {
        return MadeNames.of(table.name(), Identifier.of(""), "pkey").value();
    }

    /** {@code table_column_label}, or the same with a number after it. */
    static boolean isBy(String name, QualifiedName table, List<Identifier> columns, String label) {
        String joined = columns.stream().map(Identifier::value).collect(Collectors.joining("_"));
        String made = MadeNames.of(table.name(), Identifier.of(joined), label).value();
        return name.startsWith(made) && isNumber(name.substring(made.length()));
    }

    /** A check is named after its table, and after its column if it speaks of one alone. */
    static boolean isCheck(String name, QualifiedName table) {
        return name.startsWith(table.name().value() + "_")
                && Pattern.compile(".*_check[0-9]*").matcher(name).matches();
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
