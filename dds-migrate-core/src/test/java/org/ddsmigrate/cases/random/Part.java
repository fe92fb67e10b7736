package org.ddsmigrate.cases.random;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One object of a random schema, as little more than a place in it: all that it looks like follows from the seed, the
 * path and the revisions, and from what else is there when it is written.
 *
 * @param path of numbers, as in {@code TABLE3/COLUMN1}; the host's path comes first
 * @param seed of its attributes
 * @param revisions how often an attribute was changed
 */
record Part(Kind kind, String path, long seed, SortedMap<String, Integer> revisions) {
    static Part of(Kind kind, String path, long seed) {
        return new Part(kind, path, seed, new TreeMap<>());
    }

    String host() {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    Part revised(String attribute) {
        SortedMap<String, Integer> more = new TreeMap<>(revisions);
        more.merge(attribute, 1, Integer::sum);
        return new Part(kind, path, seed, more);
    }
}
