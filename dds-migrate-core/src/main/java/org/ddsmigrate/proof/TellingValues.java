package org.ddsmigrate.proof;

import java.util.List;
import org.ddsmigrate.schema.TypeName;

/** Values that have all that a type can hold, so that a smaller type shows what it leaves out. */
final class TellingValues {
    private TellingValues() {}

    /** Of a type that PostgreSQL brings along and that another can hold in part; of others none. */
    static List<String> of(String type) {
        TypeName name = TypeName.parse(type);
        if (name.array()) {
            return of(type.substring(0, type.length() - 2)).stream()
                    .map(value -> "{\"" + value + "\"}")
                    .toList();
        }
        if (name.base().startsWith("interval")) {
            return List.of("1 year 2 mons 3 days 04:05:06.789012");
        }
        return switch (name.base()) {
            case "smallint" -> List.of("12345");
            case "integer" -> List.of("1234567891");
            case "bigint" -> List.of("1234567891", "1234567890123456789");
            case "numeric" -> List.of("0.123456789", "12345678.12", "1.25", "1234567890123456789.5");
            case "real" -> List.of("0.125", "1.5");
            case "double precision" -> List.of("0.123456789012");
            case "time without time zone" -> List.of("12:34:56.789012");
            case "time with time zone" -> List.of("12:34:56.789012+02");
            case "timestamp without time zone" -> List.of("2024-02-29 12:34:56.789012");
            case "timestamp with time zone" -> List.of("2024-02-29 12:34:56.789012+00");
            case "inet" -> List.of("10.1.2.3/8");
            default -> List.of();
        };
    }
}
