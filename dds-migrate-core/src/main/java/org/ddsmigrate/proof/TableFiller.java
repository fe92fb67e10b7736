package org.ddsmigrate.proof;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.QualifiedName;

/** Fills one table whose targets are filled: all rows at once, and one by one where that is refused. */
final class TableFiller {
    private static final int ROWS = 5;
    private static final int ENOUGH = 3;

    private final RowSession session;
    private final FillableTables tables;
    private final Trials trials;
    private final ColumnChoices columns;
    private final KnownRows known;
    private final Map<QualifiedName, Set<Identifier>> referenced;

    TableFiller(
            RowSession session,
            FillableTables tables,
            ColumnChoices columns,
            Trials trials,
            KnownRows known,
            Map<QualifiedName, Set<Identifier>> referenced) {
        this.session = session;
        this.tables = tables;
        this.trials = trials;
        this.columns = columns;
        this.known = known;
        this.referenced = referenced;
    }

    /** How many rows a table got, or why none. */
    record Result(int rows, String reason) {}

    Result fill(FillableTable table, Set<Identifier> absent) throws SQLException {
        List<Part> parts = parts(table, absent, Map.of(), known);
        RowDraft draft = new RowDraft(table, parts);
        if (!draft.impossible().isEmpty()) {
            return new Result(0, impossible(table, draft.impossible()));
        }
        List<Map<Identifier, Sample>> rows = IntStream.range(0, ROWS)
                .mapToObj(draft::row)
                .flatMap(Optional::stream)
                .toList();
        RowInsert insert = new RowInsert(table, List.copyOf(referencedColumns(table)), tables.manner(table));
        RowSession.Outcome outcome = session.insert(insert.sql(rows));
        if (outcome.succeeded()) {
            remember(table, insert, outcome);
            if (!outcome.rows().isEmpty() && insert.manner() != RowInsert.Manner.BARE) {
                return new Result(outcome.rows().size(), "");
            }
        }
        return insert.manner() == RowInsert.Manner.BARE && outcome.succeeded()
                ? existing(table, insert, "a rule of the table puts its rows elsewhere")
                : oneByOne(table, parts, insert, rows);
    }

    /** The parts that a table's rows are put together from. */
    List<Part> parts(FillableTable table, Set<Identifier> absent, Map<Identifier, Sample> fixed, KnownRows targets) {
        List<Part> parts = new ArrayList<>();
        Set<Identifier> done = new LinkedHashSet<>(fixed.keySet());
        fixed.forEach((column, sample) -> parts.add(Part.of(column, List.of(sample))));
        for (Part part : new ReferenceChoices(table, targets).parts()) {
            if (part.columns().stream().noneMatch(done::contains)) {
                parts.add(part);
                done.addAll(part.columns());
            }
        }
        for (Identifier column : absent) {
            if (done.add(column)) {
                parts.add(Part.of(column, List.of(Sample.NULL)));
            }
        }
        for (Column column : table.chosen(Set.of())) {
            if (done.add(column.name())) {
                parts.add(columns.part(table, column));
            }
        }
        return new ConditionFilter(table, trials).filter(parts);
    }

    /** Usual values for a column that would count for itself. */
    List<Sample> explicit(FillableTable table, Identifier column) {
        return table.column(column).map(found -> columns.part(table, found)).stream()
                .flatMap(part -> part.tame().choices().stream())
                .flatMap(List::stream)
                .filter(sample -> !sample.isNull())
                .toList();
    }

    Set<Identifier> referencedColumns(FillableTable table) {
        List<QualifiedName> names = new ArrayList<>(tables.partitionedParents(table.name()));
        names.add(table.name());
        return names.stream()
                .flatMap(name -> referenced.getOrDefault(name, Set.of()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    void remember(FillableTable table, Map<Identifier, String> row) {
        known.add(table.name(), row);
        tables.partitionedParents(table.name()).forEach(parent -> known.add(parent, row));
    }

    String impossible(FillableTable table, List<Identifier> without) {
        for (Reference reference : table.references()) {
            if (reference.columns().stream().anyMatch(without::contains)) {
                return "there are no rows of " + reference.target() + " that " + names(reference.columns())
                        + " could refer to";
            }
        }
        return "no value was found for " + names(without);
    }

    private static String names(List<Identifier> columns) {
        return columns.stream().map(Identifier::value).collect(Collectors.joining(", "));
    }

    private Result oneByOne(FillableTable table, List<Part> parts, RowInsert insert, List<Map<Identifier, Sample>> rows)
            throws SQLException {
        RowDraft tame = new RowDraft(table, parts.stream().map(Part::tame).toList());
        List<Map<Identifier, Sample>> usual = IntStream.range(0, 2 * ROWS)
                .mapToObj(tame::row)
                .flatMap(Optional::stream)
                .toList();
        int accepted = 0;
        String refusal = "rows that are already there leave no room for others";
        boolean hindered = false;
        for (Map<Identifier, Sample> row :
                (Iterable<Map<Identifier, Sample>>) Stream.concat(rows.stream(), usual.stream())::iterator) {
            if (accepted >= ENOUGH) {
                break;
            }
            RowSession.Outcome outcome = hindered
                    ? session.insertUnhindered(insert.sql(List.of(row)))
                    : session.insert(insert.sql(List.of(row)));
            if (outcome.isHindrance() && !hindered) {
                hindered = true;
                outcome = session.insertUnhindered(insert.sql(List.of(row)));
            }
            refusal = outcome.succeeded() ? refusal : outcome.words();
            accepted += outcome.rows().size();
            remember(table, insert, outcome);
        }
        return accepted > 0 && insert.manner() != RowInsert.Manner.BARE
                ? new Result(accepted, "")
                : existing(table, insert, refusal);
    }

    private Result existing(FillableTable table, RowInsert insert, String refusal) throws SQLException {
        RowSession.Outcome there = session.insertUnhindered(insert.existing(ROWS));
        remember(table, insert, there);
        return new Result(there.rows().size(), refusal);
    }

    private void remember(FillableTable table, RowInsert insert, RowSession.Outcome outcome) {
        List<Identifier> names = insert.returning();
        for (List<Optional<String>> values : outcome.rows()) {
            Map<Identifier, String> row = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(names.size(), values.size()); i++) {
                Identifier name = names.get(i);
                values.get(i).ifPresent(value -> row.put(name, value));
            }
            remember(table, row);
        }
    }
}
