package org.ddsmigrate.cases.random;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Draws the attributes of one part, each independent of the others, and remembers which were asked for. */
final class Dice {
    private final Part part;
    private final Set<String> attributes = new TreeSet<>();

    Dice(Part part) {
        this.part = part;
    }

    Set<String> attributes() {
        return attributes;
    }

    boolean chance(String attribute, int percent) {
        return number(attribute, 100) < percent;
    }

    int number(String attribute, int bound) {
        return Math.floorMod(value(attribute) >>> 7, bound);
    }

    /** Stays with its choice when other candidates come and go. */
    <T> T pick(String attribute, List<T> candidates) {
        return maybe(attribute, candidates).orElseThrow();
    }

    <T> Optional<T> maybe(String attribute, List<T> candidates) {
        long value = value(attribute);
        return candidates.stream().max(Comparator.comparingLong(c -> mix(value, text(c))));
    }

    @SafeVarargs
    final <T> T of(String attribute, T... candidates) {
        return candidates[number(attribute, candidates.length)];
    }

    private long value(String attribute) {
        attributes.add(attribute);
        return mix(part.seed() + part.revisions().getOrDefault(attribute, 0), part.path() + "." + attribute);
    }

    private static String text(Object candidate) {
        return candidate instanceof Relation relation ? relation.path() : candidate.toString();
    }

    static long mix(long seed, String text) {
        long hash = seed * 0x9E3779B97F4A7C15L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0xBF58476D1CE4E5B9L;
            hash ^= hash >>> 29;
        }
        hash *= 0x94D049BB133111EBL;
        return hash ^ hash >>> 32;
    }
}
