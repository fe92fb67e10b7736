package org.ddsmigrate.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ddsmigrate.schema.Identifier;

/** Values for columns that refer to rows of other tables; references that share a column have to agree on it. */
final class ReferenceChoices {
    private static final int MOST = 8;
    private static final int ROW_OF_NULLS = 4;

    private final FillableTable table;
    private final KnownRows rows;

    ReferenceChoices(FillableTable table, KnownRows rows) {
        this.table = table;
        this.rows = rows;
    }

    /** A part for each group of references that share columns; without choices where nothing can be referred to. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (List<Reference> cluster : clusters()) {
            parts.add(part(cluster));
        }
        return parts;
    }

    private List<List<Reference>> clusters() {
        List<List<Reference>> clusters = new ArrayList<>();
        for (Reference reference : table.references()) {
            List<Reference> merged = new ArrayList<>(List.of(reference));
            List<List<Reference>> sharing = clusters.stream()
                    .filter(cluster -> cluster.stream().anyMatch(other -> share(other, reference)))
                    .toList();
            sharing.forEach(merged::addAll);
            clusters.removeAll(sharing);
            clusters.add(merged);
        }
        return clusters;
    }

    private static boolean share(Reference one, Reference other) {
        return one.columns().stream().anyMatch(other.columns()::contains);
    }

    private Part part(List<Reference> cluster) {
        Set<Identifier> columns = new LinkedHashSet<>();
        cluster.forEach(reference -> columns.addAll(reference.columns()));
        List<Identifier> order = new ArrayList<>(columns);
        List<List<Sample>> choices = new ArrayList<>();
        solve(cluster, 0, Map.of(), order, choices);
        Map<Identifier, String> fixed = valuesWithout(cluster);
        if (cluster.stream().allMatch(table::canBeNull) && fixed.keySet().containsAll(requiredOf(order))) {
            List<Sample> nulls = order.stream()
                    .map(column -> table.required().contains(column)
                            ? Sample.plain(fixed.getOrDefault(column, ""))
                            : Sample.NULL)
                    .toList();
            choices.add(Math.min(ROW_OF_NULLS, choices.size()), nulls);
        }
        return new Part(order, choices);
    }

    private List<Identifier> requiredOf(List<Identifier> columns) {
        return columns.stream().filter(table.required()::contains).toList();
    }

    /** What required columns hold in a row whose other references are null. */
    private Map<Identifier, String> valuesWithout(List<Reference> cluster) {
        Map<Identifier, String> values = new LinkedHashMap<>();
        for (Reference reference : cluster) {
            List<List<String>> keys = rows.keys(reference);
            for (int i = 0; i < reference.columns().size() && !keys.isEmpty(); i++) {
                values.putIfAbsent(
                        reference.columns().get(i), keys.get(keys.size() - 1).get(i));
            }
        }
        return values;
    }

    private void solve(
            List<Reference> cluster,
            int next,
            Map<Identifier, String> chosen,
            List<Identifier> order,
            List<List<Sample>> found) {
        if (found.size() >= MOST) {
            return;
        }
        if (next == cluster.size()) {
            found.add(order.stream()
                    .map(column ->
                            chosen.containsKey(column) ? Sample.plain(chosen.getOrDefault(column, "")) : Sample.NULL)
                    .toList());
            return;
        }
        Reference reference = cluster.get(next);
        List<List<String>> keys = rows.keys(reference);
        if (keys.isEmpty() && table.canBeNull(reference)) {
            solve(cluster, next + 1, chosen, order, found);
        }
        for (List<String> key : keys) {
            Map<Identifier, String> extended = new LinkedHashMap<>(chosen);
            boolean agrees = true;
            for (int i = 0; i < key.size(); i++) {
                String earlier = extended.putIfAbsent(reference.columns().get(i), key.get(i));
                agrees &= earlier == null || earlier.equals(key.get(i));
            }
            if (agrees) {
                solve(cluster, next + 1, extended, order, found);
            }
        }
    }
}
