package org.ddsmigrate.report.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.CatalogItem;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.CatalogState;

/**
 * A table that the migrations change, before and after.
 *
 * @param before its name before, nothing when it is new
 * @param after its name after, nothing when it is gone
 * @param rows what differs and what identifies its rows, in the order of the table
 * @param unchanged how many columns are not shown
 */
record TouchedTable(Optional<String> before, Optional<String> after, List<Row> rows, int unchanged) {
    /**
     * A column, constraint or index.
     *
     * @param before as it was, nothing when it is new
     * @param after as it is, nothing when it is gone
     */
    record Row(Optional<String> before, Optional<String> after) {
        boolean changes() {
            return !before.equals(after);
        }
    }

    private static final List<Kind> PARTS =
            List.of(Kind.COLUMN, Kind.CONSTRAINT, Kind.INDEX, Kind.TRIGGER, Kind.POLICY);

    /** Those that differ between the batch's start and its end, by name. */
    static List<TouchedTable> of(Batch batch) {
        List<TouchedTable> tables = new ArrayList<>();
        TreeSet<Long> oids = new TreeSet<>();
        Stream.of(batch.start(), batch.end())
                .flatMap(state ->
                        Stream.of(Kind.TABLE, Kind.VIEW, Kind.MATERIALIZED_VIEW).flatMap(state::items))
                .map(CatalogItem::oid)
                .forEach(oids::add);
        for (long oid : oids) {
            TouchedTable table = of(batch.start(), batch.end(), oid);
            if (!table.before().equals(table.after()) || table.rows().stream().anyMatch(Row::changes)) {
                tables.add(table);
            }
        }
        tables.sort(
                Comparator.comparing(table -> table.after().or(table::before).orElse("")));
        return tables;
    }

    private static TouchedTable of(CatalogState start, CatalogState end, long oid) {
        boolean isNew = relation(start, oid).isEmpty();
        List<Row> rows = new ArrayList<>();
        int unchanged = 0;
        for (Kind kind : PARTS) {
            for (CatalogItem part : parts(start, end, kind, oid)) {
                Row row = new Row(
                        start.find(part).map(TouchedTable::said), end.find(part).map(TouchedTable::said));
                if (row.changes() || isNew) {
                    rows.add(row);
                } else if (kind == Kind.COLUMN) {
                    unchanged++;
                }
            }
        }
        return new TouchedTable(
                relation(start, oid).map(CatalogItem::name),
                relation(end, oid).map(CatalogItem::name),
                rows,
                unchanged);
    }

    private static List<CatalogItem> parts(CatalogState start, CatalogState end, Kind kind, long table) {
        return Stream.concat(start.of(kind, table), end.of(kind, table).filter(item -> !start.contains(item)))
                .filter(TouchedTable::isWorthALine)
                .sorted(Comparator.comparingInt(CatalogItem::part).thenComparing(CatalogItem::name))
                .toList();
    }

    /** An index of a constraint is the constraint; that a column is required stands beside the column. */
    private static boolean isWorthALine(CatalogItem item) {
        return !(item.kind() == Kind.INDEX && item.has("constraint"))
                && !(item.kind() == Kind.CONSTRAINT && item.fact("type").equals("n"));
    }

    private static Optional<CatalogItem> relation(CatalogState state, long oid) {
        return state.table(oid).or(() -> state.find(Kind.VIEW, oid));
    }

    private static String said(CatalogItem item) {
        return switch (item.kind()) {
            case COLUMN ->
                item.simpleName() + "  " + shortType(item.fact("type")) + (item.is("required") ? "" : "?")
                        + (item.has("default") ? " = " + item.fact("default") : "");
            case CONSTRAINT -> item.fact("definition");
            case INDEX ->
                (item.is("unique") ? "unique index " : "index ") + item.simpleName() + " ("
                        + item.fact("key").replace(",", ", ") + ")";
            case TRIGGER -> "trigger " + item.simpleName();
            default -> "policy " + item.simpleName();
        };
    }

    private static String shortType(String type) {
        return type.replace("character varying", "varchar")
                .replace("timestamp with time zone", "timestamptz")
                .replace("timestamp without time zone", "timestamp");
    }
}
