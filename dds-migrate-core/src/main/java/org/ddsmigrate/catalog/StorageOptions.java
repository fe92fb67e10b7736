package org.ddsmigrate.catalog;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Options as the catalog keeps them, {@code name=value} each. */
final class StorageOptions {
    private StorageOptions() {}

    static Map<String, String> parse(String @Nullable [] options) {
        return parse(options, "");
    }

    static Map<String, String> parse(String @Nullable [] options, String prefix) {
        Map<String, String> parsed = new TreeMap<>();
        if (options != null) {
            for (String option : options) {
                int equals = option.indexOf('=');
                parsed.put(prefix + option.substring(0, equals), option.substring(equals + 1));
            }
        }
        return parsed;
    }
}
