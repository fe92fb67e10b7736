package org.ddsmigrate.command;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How much two names look as if they meant the same thing. */
final class Likeness {
    private Likeness() {}

    /** From 0 to 1: letters in common, or whole words in common, whichever says more. */
    static double of(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        return Math.max(letters(a, b), words(a, b));
    }

    private static double letters(String a, String b) {
        int longest = Math.max(a.length(), b.length());
        return longest == 0 ? 1 : 1 - (double) edits(a, b) / longest;
    }

    private static double words(String a, String b) {
        Set<String> all = new HashSet<>(List.of(a.split("_", -1)));
        Set<String> shared = new HashSet<>(all);
        List<String> others = List.of(b.split("_", -1));
        shared.retainAll(others);
        all.addAll(others);
        return (double) shared.size() / all.size();
    }

    /** The least number of letters to insert, remove or replace (Levenshtein). */
    private static int edits(String a, String b) {
        int[] above = new int[b.length() + 1];
        Arrays.setAll(above, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }
}
