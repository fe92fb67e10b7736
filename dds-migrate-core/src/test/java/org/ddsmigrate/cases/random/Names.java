package org.ddsmigrate.cases.random;

import java.util.Locale;

/** Names of all sorts; the same path gets the same name in every schema. */
final class Names {
    private static final String[] WORDS = {
        "order", "user", "item", "Invoice", "status", "select", "table", "größe", "naïve", "value", "name", "id", "type"
    };

    private Names() {}

    /** An unquoted name, different for each path. */
    static String raw(String path, int variant) {
        long hash = Dice.mix(variant, path);
        String word = WORDS[Math.floorMod(hash, WORDS.length)];
        String number = path.replaceAll("[^0-9]+", "_").replaceAll("^_|_$", "") + (variant == 0 ? "" : "v" + variant);
        String kind = path.substring(path.lastIndexOf('/') + 1).replaceAll("[0-9]", "");
        String letters = "" + kind.charAt(0) + kind.charAt(kind.length() - 1);
        String plain = letters.toLowerCase(Locale.ROOT) + number;
        return switch (Math.floorMod(hash >>> 17, 24)) {
            case 0 -> word + " " + plain;
            case 1 -> word + "\"" + plain;
            case 2 -> word + "'s " + plain;
            case 3 -> "Mixed" + plain;
            case 4 -> word + ".dot." + plain;
            case 5 -> word + "-" + plain;
            case 6 -> "long_" + "abcdefghij".repeat(4) + "_" + plain;
            case 7 -> "100% " + plain;
            case 8 -> plain + "(" + word + ")";
            case 9 -> word + "\\" + plain;
            case 10 -> "$1" + plain;
            case 11 -> "-- " + plain;
            default -> word + "_" + plain;
        };
    }

    static String quoted(String raw) {
        return "\"" + raw.replace("\"", "\"\"") + "\"";
    }
}
