package org.ddsmigrate.review.trace;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.ddsmigrate.review.CatalogItem;
import org.ddsmigrate.review.CatalogState;

/**
 * Reads the catalog as it is at this moment of a transaction, in one query that locks nothing but the catalog itself.
 * Newer columns of the catalog are asked for by name, so that one text serves every version.
 */
final class CatalogQuery {
    /** The first oid that is not initdb's. */
    private static final long FIRST_OWN = 16384;

    private static final String QUERY = CatalogText.read();

    private CatalogQuery() {}

    /**
     * What is in the database.
     *
     * @param without the oids of tables that are not the project's, as Flyway's history
     */
    static CatalogState read(Connection connection, List<Long> without) throws SQLException {
        List<CatalogItem> items = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(QUERY)) {
            while (rows.next()) {
                CatalogItem item = item(rows);
                if (item.oid() >= FIRST_OWN && !without.contains(item.oid()) && !without.contains(item.table())) {
                    items.add(item);
                }
            }
        }
        return new CatalogState(items);
    }

    private static CatalogItem item(ResultSet row) throws SQLException {
        TreeMap<String, String> facts = new TreeMap<>();
        Array array = row.getArray("facts");
        Object[] pairs = (Object[]) array.getArray();
        for (int n = 0; n + 1 < pairs.length; n += 2) {
            if (pairs[n + 1] != null) {
                facts.put((String) pairs[n], (String) pairs[n + 1]);
            }
        }
        array.free();
        return new CatalogItem(
                CatalogItem.Kind.valueOf(row.getString("kind")),
                row.getLong("oid"),
                row.getInt("part"),
                row.getLong("relation"),
                row.getString("label"),
                facts);
    }
}
