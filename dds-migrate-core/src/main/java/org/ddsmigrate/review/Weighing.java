package org.ddsmigrate.review;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogItem.Kind;

/**
 * Says of a finding how many rows it is about, and about how long they take. What only takes time is advice where it takes
 * next to none in production, and advice is a warning where it takes long.
 *
 * @param sizes of the tables that people work with
 * @param tolerated what may hold others up for no longer than this is left to advice
 */
public record Weighing(TableSizes sizes, Duration tolerated) {
    /** Nobody knows how large tables are. */
    public static final Weighing NONE = new Weighing(TableSizes.UNKNOWN, Duration.ZERO);

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final double READ_BYTES_A_SECOND = 250e6;
    private static final double WRITTEN_BYTES_A_SECOND = 80e6;
    private static final double READ_ROWS_A_SECOND = 2e6;
    private static final double CHANGED_ROWS_A_SECOND = 100e3;
    private static final double INDEXED_ROWS_A_SECOND = 400e3;

    /** How grave the finding is for a rule that nobody took otherwise. */
    Finding graded(RulePage page, Finding finding, Traced statement) {
        Finding said = said(page, finding, statement);
        if (page.growth() == RulePage.Growth.NONE || tables(statement).isEmpty()) {
            return said;
        }
        Duration time = time(statement);
        boolean brief = sizes.source() == TableSizes.Source.PRODUCTION
                && tables(statement).stream().allMatch(table -> sizes.of(table).isPresent())
                && time.compareTo(tolerated) <= 0;
        if (brief && finding.severity().reaches(Severity.WARNING)) {
            return said.as(Severity.ADVICE);
        }
        boolean lasts = finding.severity() == Severity.ADVICE && time.compareTo(LONG) >= 0;
        return lasts ? said.as(Severity.WARNING) : said;
    }

    /** The finding with its rows and time; the time is guessed from usual disks. */
    Finding said(RulePage page, Finding finding, Traced statement) {
        List<TableSize> known = tables(statement).stream()
                .flatMap(table -> sizes.of(table).stream())
                .toList();
        if (known.isEmpty()) {
            return finding;
        }
        String rows = counted(known.stream().mapToLong(TableSize::rows).sum());
        return finding.saying(
                page.growth() == RulePage.Growth.NONE
                        ? " (" + rows + ")"
                        : " (" + rows + ": " + words(time(statement)) + ")");
    }

    /** Those whose rows it goes through; else those that it locks against writers; else those that it writes to. */
    private static List<CatalogItem> tables(Traced statement) {
        List<CatalogItem> worked = Stream.of(
                        statement.rewritten().map(table -> table.before().oid()),
                        statement.createdOnOldTables(Kind.INDEX).map(CatalogItem::table),
                        statement.createdOnOldTables(Kind.CONSTRAINT).map(CatalogItem::table),
                        statement
                                .altered(Kind.CONSTRAINT)
                                .map(constraint -> constraint.before().table()),
                        statement
                                .altered(Kind.COLUMN)
                                .map(column -> column.before().table()),
                        statement.droppedAlone(Kind.COLUMN).map(CatalogItem::table))
                .flatMap(oids -> oids)
                .distinct()
                .flatMap(oid -> statement.start().table(oid).stream())
                .toList();
        if (!worked.isEmpty()) {
            return worked;
        }
        List<CatalogItem> blocked = statement.blocked().toList();
        return blocked.isEmpty() ? written(statement) : blocked;
    }

    private static List<CatalogItem> written(Traced statement) {
        return statement.locks().stream()
                .filter(lock -> lock.taken() && lock.mode() == Lock.Mode.ROW_EXCLUSIVE)
                .flatMap(lock -> statement.start().table(lock.relation()).stream())
                .distinct()
                .toList();
    }

    private Duration time(Traced statement) {
        double seconds = tables(statement).stream()
                .mapToDouble(table -> sizes.of(table)
                        .map(size -> seconds(statement, table, size))
                        .orElse(0.0))
                .sum();
        return Duration.ofMillis((long) (seconds * 1000));
    }

    private static double seconds(Traced statement, CatalogItem table, TableSize size) {
        double read = size.bytes() / READ_BYTES_A_SECOND;
        if (statement.rewritten().anyMatch(change -> change.before().oid() == table.oid())
                || table.kind() == Kind.MATERIALIZED_VIEW) {
            long indexes = statement.start().of(Kind.INDEX, table.oid()).count();
            return size.bytes() / WRITTEN_BYTES_A_SECOND + indexes * size.rows() / INDEXED_ROWS_A_SECOND;
        }
        long built = statement
                .createdOnOldTables(Kind.INDEX)
                .filter(index -> index.table() == table.oid())
                .count();
        if (built > 0) {
            return read + built * size.rows() / INDEXED_ROWS_A_SECOND;
        }
        boolean changes = statement.changes().isEmpty() && statement.text().has("UPDATE|DELETE|MERGE");
        return read + size.rows() / (changes ? CHANGED_ROWS_A_SECOND : READ_ROWS_A_SECOND);
    }

    private static String counted(long rows) {
        if (rows < 10_000) {
            return rows == 1 ? "1 row" : rows + " rows";
        }
        boolean millions = rows >= 1_000_000;
        double shown = rows / (millions ? 1e6 : 1e3);
        return String.format(Locale.ROOT, shown < 10 ? "%.1f" : "%.0f", shown) + (millions ? " M rows" : " k rows");
    }

    private static String words(Duration time) {
        long seconds = time.toSeconds();
        if (seconds < 1) {
            return "less than 1 s";
        }
        if (seconds < 120) {
            return "about " + seconds + " s";
        }
        return seconds < 7200 ? "about " + seconds / 60 + " min" : "about " + seconds / 3600 + " h";
    }
}
