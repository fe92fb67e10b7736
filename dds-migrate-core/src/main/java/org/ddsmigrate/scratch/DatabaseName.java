package org.ddsmigrate.scratch;

import java.nio.charset.StandardCharsets;

/** PostgreSQL cuts longer names without a word, and then nobody finds the database again. */
final class DatabaseName {
    private static final int LONGEST = 63;

    private DatabaseName() {}

    static String checked(String name) {
        if (name.isEmpty() || name.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw new IllegalArgumentException("a database name has 1 to " + LONGEST + " bytes: " + name);
        }
        return name;
    }
}
