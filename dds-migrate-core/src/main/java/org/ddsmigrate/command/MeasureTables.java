package org.ddsmigrate.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.TreeMap;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.review.TableSize;
import org.ddsmigrate.review.TableSizes;

/** Finds out how large a database's tables are, for {@link Check} to reckon with. */
public final class MeasureTables {
    /**
     * As full as the last ANALYZE found a table, as the planner reckons; without statistics, a row is taken for 100
     * bytes. A partitioned table is as large as its partitions.
     */
    private static final String SIZES = """
            SELECT n.nspname AS schema, c.relname AS name,
                   sum(CASE WHEN leaf.reltuples > 0 AND leaf.relpages > 0
                            THEN leaf.reltuples / leaf.relpages
                                 * (pg_relation_size(leaf.oid) / current_setting('block_size')::integer)
                            WHEN s.n_live_tup > 0 THEN s.n_live_tup
                            ELSE pg_relation_size(leaf.oid) / 100 END)::bigint AS rows,
                   sum(pg_table_size(leaf.oid))::bigint AS bytes
              FROM pg_class c
              JOIN pg_namespace n ON n.oid = c.relnamespace
             CROSS JOIN LATERAL (SELECT c.oid AS relid WHERE c.relkind <> 'p'
                                 UNION ALL
                                 SELECT relid::oid FROM pg_partition_tree(c.oid) WHERE c.relkind = 'p' AND isleaf) part
              JOIN pg_class leaf ON leaf.oid = part.relid
              LEFT JOIN pg_stat_all_tables s ON s.relid = leaf.oid
             WHERE c.relkind IN ('r', 'p', 'm') AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
             GROUP BY n.nspname, c.relname
            """;

    private MeasureTables() {}

    /** The sizes as the server's statistics have them; no table is read. */
    public static TableSizes of(LiveDatabase database) {
        TreeMap<TableSizes.Table, TableSize> tables = new TreeMap<>();
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SIZES)) {
            while (rows.next()) {
                tables.put(
                        new TableSizes.Table(rows.getString("schema"), rows.getString("name")),
                        new TableSize(rows.getLong("rows"), rows.getLong("bytes")));
            }
        } catch (SQLException e) {
            throw database.unreadable("the size of its tables", e);
        }
        return new TableSizes(tables, TableSizes.Source.ANY_DATABASE);
    }

    /** The same, and into a file. */
    public static TableSizes write(LiveDatabase database, Path file) {
        TableSizes sizes = of(database);
        try {
            Files.createDirectories(file.toAbsolutePath().normalize().getParent());
            Files.writeString(
                    file,
                    sizes.text("Table sizes, written by mvn dds-migrate:statistics, read by mvn dds-migrate:check"),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new EnvironmentProblem(
                    "the file cannot be written (" + e.getMessage() + ")",
                    file.toString(),
                    "Give the current user the right to write it, or name another one with -Ddds.stats",
                    e);
        }
        return sizes;
    }

    /**
     * Those of a file that was written before.
     *
     * @throws UserProblem when there is none, or it holds something else
     */
    public static TableSizes read(Path file) {
        try {
            return TableSizes.parse(Files.readString(file, StandardCharsets.UTF_8), file.toString());
        } catch (IOException e) {
            throw new UserProblem(
                    "there is no file of table sizes that can be read",
                    file.toString(),
                    "Correct -Ddds.stats; mvn dds-migrate:statistics -Ddds.url=... writes the file",
                    e);
        }
    }
}
