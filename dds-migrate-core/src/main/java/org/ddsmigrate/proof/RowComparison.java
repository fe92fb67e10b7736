package org.ddsmigrate.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.PrimaryKey;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.Table;

/**
 * Compares the rows of two moments. Rows are recognised by their primary key; without one, by all values that have to be
 * the same.
 *
 * @param names what became of the names between the two moments
 * @param gone tables and columns that were given up in between, under the names before
 * @param converted columns whose values were converted or filled in between, under the names before
 */
record RowComparison(RenamedNames names, Set<ObjectRef> gone, Set<ObjectRef> converted) {
    /**
     * What was found.
     *
     * @param kept how many rows are still there
     * @param losses rows that are gone and values that are others, one line each
     * @param conversions values of converted columns that are others
     */
    record Outcome(int kept, List<String> losses, List<String> conversions) {}

    Outcome compare(Schema schemaBefore, RowSnapshot before, Schema schemaAfter, RowSnapshot after) {
        Collected collected = new Collected();
        schemaBefore.tables().filter(table -> table.partitionKey().isEmpty()).forEach(table -> {
            Optional<Table> now = schemaAfter.table(names.table(table.name()));
            boolean stays = now.isPresent() && !gone.contains(table.ref());
            if (stays) {
                boolean moves = now.get().partitionKey().isPresent();
                if (!moves) {
                    compare(new Pair(schemaBefore, table, now.get()), before, after, collected);
                }
            } else if (!gone.contains(table.ref()) && !before.of(table.name()).isEmpty()) {
                collected.losses.add("table " + table.name() + " is gone with its rows");
            }
        });
        return new Outcome(collected.kept, collected.losses, collected.conversions);
    }

    private static final class Collected {
        private int kept;
        private final List<String> losses = new ArrayList<>();
        private final List<String> conversions = new ArrayList<>();
    }

    private record Pair(Schema schema, Table before, Table after) {}

    private void compare(Pair pair, RowSnapshot before, RowSnapshot after, Collected collected) {
        List<Identifier> same = new ArrayList<>();
        List<Identifier> others = new ArrayList<>();
        for (Column column : pair.before().columns()) {
            Optional<Column> now = now(pair, column.name());
            ObjectRef ref = ObjectRef.column(pair.before().name(), column.name());
            if (gone.contains(ref)
                    || column.generated().isPresent()
                    || now.flatMap(Column::generated).isPresent()) {
                continue;
            }
            if (now.isEmpty()) {
                collected.losses.add("column " + ref.displayName() + " is gone with its values");
            } else if (converted.contains(ref) || !now.get().type().equals(column.type())) {
                others.add(column.name());
            } else {
                same.add(column.name());
            }
        }
        List<Identifier> key = key(pair.schema(), pair.before(), same);
        Map<List<Optional<String>>, List<List<Optional<String>>>> index = new HashMap<>();
        for (List<Optional<String>> row : after.of(pair.after().name())) {
            index.computeIfAbsent(values(row, now(pair, key)), k -> new ArrayList<>())
                    .add(row);
        }
        Map<Identifier, Integer> changed = new LinkedHashMap<>();
        int lost = 0;
        for (List<Optional<String>> row : before.of(pair.before().name())) {
            List<List<Optional<String>>> candidates =
                    index.getOrDefault(values(row, positions(pair.before(), key)), List.of());
            if (candidates.isEmpty()) {
                lost++;
                continue;
            }
            List<Optional<String>> found = candidates.remove(0);
            collected.kept++;
            for (Identifier column :
                    pair.before().columns().stream().map(Column::name).toList()) {
                boolean compared = same.contains(column) || others.contains(column);
                if (compared && !value(pair.before(), row, column).equals(nowValue(pair, found, column))) {
                    changed.merge(column, 1, Integer::sum);
                }
            }
        }
        report(pair.before().name(), lost, changed, new HashSet<>(others), collected);
    }

    private static void report(
            QualifiedName table,
            int lost,
            Map<Identifier, Integer> changed,
            Set<Identifier> others,
            Collected collected) {
        if (lost > 0) {
            collected.losses.add(lost + (lost == 1 ? " row" : " rows") + " of " + table + " lost");
        }
        changed.forEach((column, count) -> (others.contains(column) ? collected.conversions : collected.losses)
                .add(count + (count == 1 ? " value" : " values") + " of " + table + "." + column + " changed"));
    }

    private List<Identifier> key(Schema schema, Table table, List<Identifier> same) {
        return schema.all(PrimaryKey.class)
                .filter(key -> key.table().equals(table.name()) && same.containsAll(key.columns()))
                .map(PrimaryKey::columns)
                .findFirst()
                .orElse(same);
    }

    private Optional<Column> now(Pair pair, Identifier column) {
        return pair.after().column(names.column(pair.before().name(), column));
    }

    private List<Integer> now(Pair pair, List<Identifier> columns) {
        return positions(
                pair.after(),
                columns.stream()
                        .map(column -> names.column(pair.before().name(), column))
                        .toList());
    }

    private static List<Integer> positions(Table table, List<Identifier> columns) {
        List<Identifier> all = table.columns().stream().map(Column::name).toList();
        return columns.stream().map(all::indexOf).toList();
    }

    private static List<Optional<String>> values(List<Optional<String>> row, List<Integer> positions) {
        return positions.stream().map(row::get).toList();
    }

    private static Optional<String> value(Table table, List<Optional<String>> row, Identifier column) {
        return row.get(positions(table, List.of(column)).get(0));
    }

    private Optional<String> nowValue(Pair pair, List<Optional<String>> row, Identifier column) {
        return row.get(now(pair, List.of(column)).get(0));
    }
}
