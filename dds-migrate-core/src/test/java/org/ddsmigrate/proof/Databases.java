package org.ddsmigrate.proof;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.ddsmigrate.catalog.CatalogReader;
import org.ddsmigrate.catalog.ReadScope;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.scratch.ScratchDatabase;
import org.ddsmigrate.scratch.TestServers;

/** A scratch database of a test, made by a script. */
record Databases(ScratchDatabase database) {
    static Databases of(String script) throws SQLException {
        return of(17, script);
    }

    static Databases of(int major, String script) throws SQLException {
        Databases databases = new Databases(TestServers.freshDatabase(major));
        databases.run(script);
        return databases;
    }

    void run(String script) throws SQLException {
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(script);
        }
    }

    Schema schema() throws SQLException {
        try (Connection connection = database.owner().getConnection()) {
            return CatalogReader.read(connection, ReadScope.everything());
        }
    }

    Filled fill() throws SQLException {
        return SampleRows.fill(database, schema(), Demands.NONE, SampleRows.Values.ALL);
    }

    /** The first column of a query, nulls as "null". */
    List<String> values(String query) throws SQLException {
        try (Connection connection = database.superuser().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(String.valueOf(rows.getString(1)));
            }
            return values;
        }
    }
}
