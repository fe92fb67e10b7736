package org.ddsmigrate.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ddsmigrate.schema.Identifier;

/** The rows that a table shall get: each part's choices in turn, moved on where a key would come twice. */
final class RowDraft {
    private static final int MOST_MOVES = 200;

    private final FillableTable table;
    private final List<Part> parts;
    private final List<Set<List<Sample>>> seen = new ArrayList<>();

    RowDraft(FillableTable table, List<Part> parts) {
        this.table = table;
        this.parts = List.copyOf(parts);
        table.keys().forEach(key -> seen.add(new HashSet<>()));
    }

    /** The columns for which nothing was found that could stand in them. */
    List<Identifier> impossible() {
        return parts.stream()
                .filter(part -> part.choices().isEmpty())
                .flatMap(part -> part.columns().stream())
                .toList();
    }

    /** The row at a place of the choices; nothing if every way to it repeats a key. */
    Optional<Map<Identifier, Sample>> row(int place) {
        int[] moves = new int[parts.size()];
        for (int attempt = 0; attempt < MOST_MOVES; attempt++) {
            Map<Identifier, Sample> row = new TreeMap<>();
            for (int p = 0; p < parts.size(); p++) {
                row.putAll(parts.get(p).choice(place + moves[p]));
            }
            Optional<List<Identifier>> repeated = repeated(row);
            if (repeated.isEmpty()) {
                remember(row);
                return Optional.of(row);
            }
            if (!move(moves, repeated.get())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Counts on in the parts that make up the key, like an odometer. */
    private boolean move(int[] moves, List<Identifier> key) {
        for (int p = 0; p < parts.size(); p++) {
            Part part = parts.get(p);
            if (part.columns().stream().noneMatch(key::contains)
                    || part.choices().size() < 2) {
                continue;
            }
            moves[p]++;
            if (moves[p] % part.choices().size() != 0) {
                return true;
            }
        }
        return false;
    }

    private Optional<List<Identifier>> repeated(Map<Identifier, Sample> row) {
        for (int k = 0; k < table.keys().size(); k++) {
            List<Sample> values = values(row, table.keys().get(k));
            boolean complete = values.size() == table.keys().get(k).size()
                    && values.stream().noneMatch(Sample::isNull);
            if (complete && seen.get(k).contains(values)) {
                return Optional.of(table.keys().get(k));
            }
        }
        return Optional.empty();
    }

    private void remember(Map<Identifier, Sample> row) {
        for (int k = 0; k < table.keys().size(); k++) {
            seen.get(k).add(values(row, table.keys().get(k)));
        }
    }

    private static List<Sample> values(Map<Identifier, Sample> row, List<Identifier> key) {
        return key.stream().map(row::get).filter(Objects::nonNull).toList();
    }
}
