package org.ddsmigrate.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Texts and bit strings of a length. */
final class TextSamples {
    /** Long enough to be stored out of line in a wide row, short enough for an index. */
    static final int LONG = 1000;

    private static final List<String> WORDS =
            List.of("alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa");
    private static final String UMLAUTS = "Übergrößenträger 列 'quoted' \\ \"x\"";

    private TextSamples() {}

    static List<Sample> upTo(int length) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : WORDS) {
            words.add(cut(word, length));
        }
        return Sample.of(new ArrayList<>(words), "x".repeat(Math.min(length, LONG)), "", cut(UMLAUTS, length));
    }

    /** A text of exactly this length. */
    static String ofLength(int length) {
        return "abcdefghij".repeat(length / 10 + 1).substring(0, length);
    }

    static List<Sample> bits(int length) {
        List<String> usual = IntStream.rangeClosed(1, Math.min(9, (1 << Math.min(length, 10)) - 1))
                .mapToObj(i -> padded(i, length))
                .toList();
        return Sample.of(usual, "1".repeat(length), "0".repeat(length));
    }

    static List<Sample> varyingBits(int most) {
        int length = most == 0 ? 64 : most;
        List<String> usual = IntStream.rangeClosed(1, 9)
                .mapToObj(Integer::toBinaryString)
                .filter(bits -> bits.length() <= length)
                .toList();
        return Sample.of(usual, "1".repeat(length), "", "0");
    }

    private static String padded(int number, int length) {
        String bits = Integer.toBinaryString(number);
        return "0".repeat(Math.max(0, length - bits.length())) + bits;
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
