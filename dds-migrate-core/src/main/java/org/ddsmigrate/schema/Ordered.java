package org.ddsmigrate.schema;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Unmodifiable copies in the order of their keys, so that equal values also print alike. */
final class Ordered {
    private Ordered() {}

    static <K extends Comparable<K>, V> SortedMap<K, V> copyOf(Map<K, V> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }

    static <T extends Comparable<T>> SortedSet<T> copyOf(SortedSet<T> set) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(set));
    }
}
