package org.ddsmigrate.history;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Indexes whose concurrent build did not end well: no query uses them, every write still keeps them. */
final class InvalidIndexes {
    /** Not those that are being built at this moment. */
    private static final String FIND = "SELECT i.indexrelid::pg_catalog.regclass::text FROM pg_catalog.pg_index i"
            + " WHERE NOT i.indisvalid AND NOT EXISTS (SELECT FROM pg_catalog.pg_stat_progress_create_index p"
            + " WHERE p.index_relid = i.indexrelid) ORDER BY 1";

    private InvalidIndexes() {}

    /** What somebody has to do about them, or nothing. */
    static String remedy(DataSource database) {
        List<String> names = names(database);
        if (names.isEmpty()) {
            return "";
        }
        StringBuilder drops = new StringBuilder();
        names.forEach(name -> drops.append(drops.isEmpty() ? "" : "; ")
                .append("DROP INDEX CONCURRENTLY ")
                .append(name));
        return " (it left an INVALID index: " + drops + ")";
    }

    private static List<String> names(DataSource database) {
        List<String> names = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(FIND)) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        } catch (SQLException e) {
            // The migration's own failure is what has to be said.
            return List.of();
        }
        return names;
    }
}
