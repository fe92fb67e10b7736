package org.ddsmigrate.proof;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ddsmigrate.schema.QualifiedName;

/**
 * What came of filling the tables of a database.
 *
 * @param rows how many rows each table got
 * @param empty the tables that got none, with the reason
 */
public record Filled(SortedMap<QualifiedName, Integer> rows, SortedMap<QualifiedName, String> empty) {
    static final Filled NOTHING = new Filled(new TreeMap<>(), new TreeMap<>());

    public Filled {
        rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
        empty = Collections.unmodifiableSortedMap(new TreeMap<>(empty));
    }

    /** All rows together. */
    public int total() {
        return rows.values().stream().mapToInt(Integer::intValue).sum();
    }
}
