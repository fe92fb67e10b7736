package org.ddsmigrate.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The names that PostgreSQL makes for what is not named, cut to 63 bytes ({@code makeObjectName}). */
public final class MadeNames {
    private static final int MAX_BYTES = 63;

    private MadeNames() {}

    /** {@code first_second_label}, or {@code first_label} where the second part is empty. */
    public static Identifier of(Identifier first, Identifier second, String label) {
        String one = first.value();
        String two = second.value();
        int overhead = label.length() + 1 + (two.isEmpty() ? 0 : 1);
        while (bytes(one) + bytes(two) + overhead > MAX_BYTES) {
            if (bytes(one) > bytes(two)) {
                one = shorter(one);
            } else {
                two = shorter(two);
            }
        }
        return Identifier.of(two.isEmpty() ? one + "_" + label : one + "_" + two + "_" + label);
    }

    private static String shorter(String text) {
        return text.substring(0, text.offsetByCodePoints(text.length(), -1));
    }

    private static int bytes(String text) {
        return text.getBytes(UTF_8).length;
    }
}
