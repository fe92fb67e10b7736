package org.ddsmigrate.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ddsmigrate.schema.QualifiedName;

/**
 * What a proof on filled tables showed.
 *
 * @param tables how many tables had rows
 * @param kept how many rows the migration and its undo left as they were
 * @param notes what is worth knowing and no failure: values that were converted, what the undo can't do with rows there
 * @param empty tables for which no row was found, with the reason
 * @param violations what new constraints do to rows that violate them
 */
public record ProvenRows(
        int tables, int kept, List<String> notes, SortedMap<QualifiedName, String> empty, List<Violation> violations) {
    public static final ProvenRows NONE = new ProvenRows(0, 0, List.of(), new TreeMap<>(), List.of());

    public ProvenRows {
        notes = List.copyOf(notes);
        empty = Collections.unmodifiableSortedMap(new TreeMap<>(empty));
        violations = List.copyOf(violations);
    }

    ProvenRows withNote(String note) {
        List<String> more = new ArrayList<>(notes);
        more.add(note);
        return new ProvenRows(tables, kept, more, empty, violations);
    }
}
