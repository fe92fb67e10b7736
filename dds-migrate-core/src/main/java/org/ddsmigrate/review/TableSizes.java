package org.ddsmigrate.review;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ddsmigrate.UserProblem;

/**
 * How large the tables of a database are; as a file, one line a table, with nothing else of the database in it.
 *
 * @param source whose sizes they are
 */
public record TableSizes(SortedMap<Table, TableSize> tables, Source source) {
    /** Nobody knows any. */
    public static final TableSizes UNKNOWN = new TableSizes(new TreeMap<>(), Source.ANY_DATABASE);

    private static final String HEAD = "schema\ttable\trows\tbytes";
    private static final int COLUMNS = 4;

    /** A table by its names. */
    public record Table(String schema, String name) implements Comparable<Table> {
        @Override
        public int compareTo(Table other) {
            int bySchema = schema.compareTo(other.schema);
            return bySchema == 0 ? name.compareTo(other.name) : bySchema;
        }
    }

    /** Whose sizes they are. */
    public enum Source {
        /** The database that matters: what is small there is small. */
        PRODUCTION,
        /** One that may be somebody's small copy: what is small there may be large elsewhere. */
        ANY_DATABASE
    }

    public TableSizes {
        tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
    }

    /** The size of a table, if it was there when the sizes were taken. */
    Optional<TableSize> of(CatalogItem table) {
        return Optional.ofNullable(tables.get(new Table(table.fact("schema"), table.simpleName())));
    }

    /** As a file, with its origin on the first line. */
    public String text(String origin) {
        StringBuilder text =
                new StringBuilder("# ").append(origin).append('\n').append(HEAD).append('\n');
        tables.forEach((table, size) -> text.append(table.schema())
                .append('\t')
                .append(table.name())
                .append('\t')
                .append(size.rows())
                .append('\t')
                .append(size.bytes())
                .append('\n'));
        return text.toString();
    }

    /**
     * Reads such a file, which is taken for production's.
     *
     * @param file its name, for messages
     * @throws UserProblem when a line is none of a table
     */
    public static TableSizes parse(String text, String file) {
        TreeMap<Table, TableSize> tables = new TreeMap<>();
        List<String> lines = text.lines().toList();
        for (int n = 0; n < lines.size(); n++) {
            String line = lines.get(n);
            if (line.isBlank() || line.startsWith("#") || line.equals(HEAD)) {
                continue;
            }
            String[] parts = line.split("\t", -1);
            if (parts.length != COLUMNS || !isCount(parts[2]) || !isCount(parts[3])) {
                throw new UserProblem(
                        "this line does not hold a schema, a table, its rows and its bytes, with a tab between two",
                        file + ":" + (n + 1),
                        "Write the file anew with mvn dds-migrate:statistics");
            }
            tables.put(
                    new Table(parts[0], parts[1]), new TableSize(Long.parseLong(parts[2]), Long.parseLong(parts[3])));
        }
        return new TableSizes(tables, Source.PRODUCTION);
    }

    private static boolean isCount(String text) {
        return text.matches("[0-9]{1,18}");
    }
}
