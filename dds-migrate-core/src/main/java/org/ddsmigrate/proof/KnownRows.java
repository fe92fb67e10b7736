package org.ddsmigrate.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.QualifiedName;

/** The values of rows that are there, as far as other rows refer to them. */
final class KnownRows {
    private final Map<QualifiedName, List<Map<Identifier, String>>> rows = new HashMap<>();

    void add(QualifiedName table, Map<Identifier, String> values) {
        rows.computeIfAbsent(table, t -> new ArrayList<>()).add(new LinkedHashMap<>(values));
    }

    KnownRows copy() {
        KnownRows copy = new KnownRows();
        rows.forEach((table, values) -> copy.rows.put(table, new ArrayList<>(values)));
        return copy;
    }

    /** Makes this row the only one that others can refer to. */
    void replace(QualifiedName table, Map<Identifier, String> values) {
        rows.put(table, new ArrayList<>(List.of(values)));
    }

    /** The key values that a reference can take; rows with a null in the key can't be referred to. */
    List<List<String>> keys(Reference reference) {
        List<List<String>> keys = new ArrayList<>();
        for (Map<Identifier, String> row : rows.getOrDefault(reference.target(), List.of())) {
            List<String> key = reference.targetColumns().stream()
                    .flatMap(column -> Optional.ofNullable(row.get(column)).stream())
                    .toList();
            if (key.size() == reference.targetColumns().size()) {
                keys.add(key);
            }
        }
        return keys;
    }
}
