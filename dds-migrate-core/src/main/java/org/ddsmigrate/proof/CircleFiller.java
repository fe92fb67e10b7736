package org.ddsmigrate.proof;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.sql.Sql;

/**
 * Fills tables that refer to each other in a circle, or to themselves: references that may be null are set when all
 * rows are there; where none may, all tables are filled by one statement, at whose end the server checks.
 */
final class CircleFiller {
    private final TableFiller filler;
    private final RowSession session;
    private final KnownRows known;
    private final Map<QualifiedName, Set<QualifiedName>> leaves;
    private final BiConsumer<QualifiedName, TableFiller.Result> results;

    CircleFiller(
            TableFiller filler,
            RowSession session,
            KnownRows known,
            Map<QualifiedName, Set<QualifiedName>> leaves,
            BiConsumer<QualifiedName, TableFiller.Result> results) {
        this.filler = filler;
        this.session = session;
        this.known = known;
        this.leaves = leaves;
        this.results = results;
    }

    void fill(List<FillableTable> group) throws SQLException {
        Set<QualifiedName> members =
                group.stream().map(FillableTable::name).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<QualifiedName, FillableTable> early = new LinkedHashMap<>();
        Map<QualifiedName, Set<Identifier>> absent = new LinkedHashMap<>();
        for (FillableTable table : group) {
            List<Reference> rest = new ArrayList<>(table.references());
            rest.removeIf(reference -> isLate(table, reference, members));
            early.put(table.name(), table.withReferences(rest));
            absent.put(table.name(), absent(table, members));
        }
        List<List<QualifiedName>> order = FillOrder.groups(
                new ArrayList<>(members),
                name -> Optional.ofNullable(early.get(name))
                        .map(table -> SampleRows.targets(table, leaves))
                        .orElse(Set.of()));
        for (List<QualifiedName> next : order) {
            FillableTable first = early.getOrDefault(next.get(0), group.get(0));
            boolean alone =
                    next.size() == 1 && !SampleRows.targets(first, leaves).contains(first.name());
            if (alone) {
                results.accept(first.name(), filler.fill(first, absent.getOrDefault(first.name(), Set.of())));
            } else {
                fillAtOnce(
                        next.stream()
                                .flatMap(name -> Optional.ofNullable(early.get(name)).stream())
                                .toList(),
                        absent);
            }
        }
        for (FillableTable table : group) {
            for (Reference reference : table.references()) {
                if (isLate(table, reference, members)) {
                    referLate(table, reference);
                }
            }
        }
    }

    private boolean isLate(FillableTable table, Reference reference, Set<QualifiedName> members) {
        boolean inside =
                leaves.getOrDefault(reference.target(), Set.of()).stream().anyMatch(members::contains);
        return inside && table.canBeNull(reference);
    }

    private Set<Identifier> absent(FillableTable table, Set<QualifiedName> members) {
        return table.references().stream()
                .filter(reference -> isLate(table, reference, members))
                .flatMap(reference -> reference.columns().stream())
                .filter(column -> !table.required().contains(column))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Lets the second row refer to the first, and the third to the second. A refusal leaves a null, which conforms. */
    private void referLate(FillableTable table, Reference reference) {
        List<List<String>> keys = known.keys(reference);
        for (List<String> key : keys.subList(0, Math.min(2, keys.size()))) {
            List<String> sets = new ArrayList<>();
            List<String> wheres = new ArrayList<>();
            for (int i = 0; i < key.size(); i++) {
                Identifier column = reference.columns().get(i);
                if (table.required().contains(column)) {
                    wheres.add(Sql.of("%I = %L", column, key.get(i)));
                } else {
                    sets.add(Sql.of("%I = %L", column, key.get(i)));
                    wheres.add(Sql.of("%I IS NULL", column));
                }
            }
            session.insert(Sql.of(
                    "UPDATE %I SET %s WHERE ctid = (SELECT ctid FROM %I WHERE %s ORDER BY ctid OFFSET 1 LIMIT 1)",
                    table.name(), String.join(", ", sets), table.name(), String.join(" AND ", wheres)));
        }
    }

    /** Two rows for each; a table's nth row refers to the others' nth rows, whose keys are chosen beforehand. */
    private void fillAtOnce(List<FillableTable> tables, Map<QualifiedName, Set<Identifier>> absent)
            throws SQLException {
        int rows = 0;
        String reason = "";
        for (int place = 0; place < 2; place++) {
            RowSession.Outcome outcome = session.insert(statement(tables, absent, place));
            if (outcome.succeeded()) {
                rows++;
            } else {
                reason = "it and what it refers to need each other, and the server says: " + outcome.words();
            }
        }
        for (FillableTable table : tables) {
            results.accept(table.name(), new TableFiller.Result(rows, reason));
        }
    }

    private String statement(List<FillableTable> tables, Map<QualifiedName, Set<Identifier>> absent, int place) {
        KnownRows planned = known.copy();
        Map<QualifiedName, Map<Identifier, Sample>> keys = new LinkedHashMap<>();
        for (FillableTable table : tables) {
            Map<Identifier, Sample> key = key(table, place);
            keys.put(table.name(), key);
            Map<Identifier, String> texts = new LinkedHashMap<>();
            key.forEach((column, sample) -> texts.put(column, sample.text().orElse("")));
            planned.replace(table.name(), texts);
            filler.remember(table, texts);
        }
        List<String> inserts = new ArrayList<>();
        for (FillableTable table : tables) {
            List<Part> parts = filler.parts(
                    table,
                    absent.getOrDefault(table.name(), Set.of()),
                    keys.getOrDefault(table.name(), Map.of()),
                    planned);
            Map<Identifier, Sample> row = new LinkedHashMap<>();
            parts.stream()
                    .filter(part -> !part.choices().isEmpty())
                    .forEach(part -> row.putAll(part.tame().choice(place)));
            inserts.add(new RowInsert(table, List.of(), RowInsert.Manner.BARE).sql(List.of(row)));
        }
        StringBuilder sql = new StringBuilder("WITH ");
        for (int i = 0; i < inserts.size(); i++) {
            sql.append(i == 0 ? "" : ", ")
                    .append("i")
                    .append(i)
                    .append(" AS (")
                    .append(inserts.get(i))
                    .append(")");
        }
        return sql.append(" SELECT 1").toString();
    }

    private Map<Identifier, Sample> key(FillableTable table, int place) {
        Map<Identifier, Sample> key = new LinkedHashMap<>();
        for (Identifier column : filler.referencedColumns(table)) {
            List<Sample> samples = filler.explicit(table, column);
            boolean refers = table.references().stream()
                    .anyMatch(reference -> reference.columns().contains(column));
            if (!samples.isEmpty() && !refers) {
                key.put(column, samples.get(place % samples.size()));
            }
        }
        return key;
    }
}
