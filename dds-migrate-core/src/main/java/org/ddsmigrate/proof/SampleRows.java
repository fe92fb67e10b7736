package org.ddsmigrate.proof;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.scratch.ScratchDatabase;

/**
 * Puts a handful of rows that conform into every table of a scratch database, the same ones each time: usual values,
 * the edges of the types, empty texts, nulls. What conforms, the server says: checks are asked about, not understood.
 */
final class SampleRows {
    private final RowSession session;
    private final Schema schema;
    private final Demands demands;
    private final Trials trials;
    private final TypeSamples types;
    private final Values values;
    private final KnownRows known = new KnownRows();
    private final TreeMap<QualifiedName, Integer> counts = new TreeMap<>();
    private final TreeMap<QualifiedName, String> empty = new TreeMap<>();
    private final Map<QualifiedName, Set<Identifier>> referenced = new HashMap<>();

    /** Which values rows are given. */
    enum Values {
        /** Usual ones, and those at the edges of the types. */
        ALL,
        USUAL
    }

    private SampleRows(RowSession session, Schema schema, Demands demands, Values values) {
        this.session = session;
        this.schema = schema;
        this.demands = demands;
        this.trials = new Trials(session.owner());
        this.types = new TypeSamples(schema, trials);
        this.values = values;
    }

    /**
     * Fills the tables of a schema that was read from the database.
     *
     * @param demands of a migration that the rows shall meet as well
     */
    static Filled fill(ScratchDatabase database, Schema schema, Demands demands, Values values) {
        try (RowSession session = new RowSession(database)) {
            return new SampleRows(session, schema, demands, values).fill();
        } catch (SQLException e) {
            throw new EnvironmentProblem(
                    "The scratch database can't be filled: " + e.getMessage(),
                    database.name(),
                    "Run the command again",
                    e);
        }
    }

    private Filled fill() throws SQLException {
        FillableTables fillable = new FillableTables(schema, demands, types, partitionBounds());
        Map<QualifiedName, FillableTable> tables = new LinkedHashMap<>();
        fillable.all().forEach(table -> tables.put(table.name(), table));
        for (FillableTable table : tables.values()) {
            for (Reference reference : table.references()) {
                referenced
                        .computeIfAbsent(reference.target(), t -> new LinkedHashSet<>())
                        .addAll(reference.targetColumns());
            }
        }
        Map<QualifiedName, Set<QualifiedName>> leaves = leaves(fillable, tables.keySet());
        List<List<QualifiedName>> groups = FillOrder.groups(
                List.copyOf(tables.keySet()),
                name -> Optional.ofNullable(tables.get(name))
                        .map(table -> targets(table, leaves))
                        .orElse(Set.of()));
        TableFiller filler = new TableFiller(
                session, fillable, new ColumnChoices(types, trials, demands, values), trials, known, referenced);
        for (List<QualifiedName> group : groups) {
            new CircleFiller(filler, session, known, leaves, this::count)
                    .fill(group.stream()
                            .flatMap(name -> Optional.ofNullable(tables.get(name)).stream())
                            .toList());
        }
        return new Filled(counts, empty);
    }

    private void count(QualifiedName table, TableFiller.Result result) {
        if (result.rows() > 0) {
            counts.put(table, result.rows());
        } else {
            empty.put(table, result.reason());
        }
    }

    /** The tables whose rows count as the table's. */
    private static Map<QualifiedName, Set<QualifiedName>> leaves(FillableTables fillable, Set<QualifiedName> tables) {
        Map<QualifiedName, Set<QualifiedName>> leaves = new HashMap<>();
        for (QualifiedName table : tables) {
            leaves.computeIfAbsent(table, t -> new LinkedHashSet<>()).add(table);
            for (QualifiedName parent : fillable.partitionedParents(table)) {
                leaves.computeIfAbsent(parent, t -> new LinkedHashSet<>()).add(table);
            }
        }
        return leaves;
    }

    static Set<QualifiedName> targets(FillableTable table, Map<QualifiedName, Set<QualifiedName>> leaves) {
        return table.references().stream()
                .flatMap(reference -> leaves.getOrDefault(reference.target(), Set.of()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Map<QualifiedName, String> partitionBounds() {
        Map<QualifiedName, String> bounds = new HashMap<>();
        if (schema.tables().noneMatch(table -> table.partitionOf().isPresent())) {
            return bounds;
        }
        String query = "SELECT n.nspname, c.relname, pg_get_partition_constraintdef(c.oid)"
                + " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                + " WHERE c.relispartition AND c.relkind IN ('r', 'p')"
                + " AND pg_get_partition_constraintdef(c.oid) IS NOT NULL";
        trials.rows(query)
                .orElse(List.of())
                .forEach(row -> bounds.put(QualifiedName.of(row.get(0), row.get(1)), row.get(2)));
        return bounds;
    }
}
