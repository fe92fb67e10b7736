package org.ddsmigrate.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.scratch.ScratchDatabase;
import org.ddsmigrate.scratch.TestServers;

/** Databases of the tests of this package, filled by scripts. */
final class Databases {
    private Databases() {}

    /** A fresh database of a version in which its owner has run a script. */
    static ScratchDatabase with(int major, String... statements) {
        ScratchDatabase database = TestServers.freshDatabase(major);
        run(database.owner(), statements);
        return database;
    }

    /** A fresh database of the default version. */
    static ScratchDatabase with(String... statements) {
        ScratchDatabase database = TestServers.freshDatabase();
        run(database.owner(), statements);
        return database;
    }

    static void run(DataSource source, String... statements) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (String script : statements) {
                // pgjdbc does not see where BEGIN ATOMIC … END; ends: scripts end a statement at a line's end.
                for (String sql : script.split(";\n", -1)) {
                    statement.execute(sql);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    static Schema read(DataSource source) {
        return read(source, ReadScope.everything());
    }

    static Schema read(DataSource source, ReadScope scope) {
        try (Connection connection = source.getConnection()) {
            return CatalogReader.read(connection, scope);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** Reads what these statements make, on the default version. */
    static Schema schemaOf(String... statements) {
        return read(with(statements).owner());
    }

    /** One of everything, less what the version does not have yet. */
    static String kitchenSink(int major) {
        String script = resource("kitchen-sink.sql");
        return major >= 15
                ? script
                : script.replace(" nulls not distinct", "")
                        .replace("on delete set null (m1)", "on delete set null")
                        .replace("create unlogged sequence", "create sequence")
                        .replace("numeric(3,-2)", "numeric(3,2)")
                        .replace("numeric(2,5)", "numeric(5,2)");
    }

    static String rareKinds() {
        return resource("rare-kinds.sql");
    }

    private static String resource(String name) {
        try (InputStream in = Databases.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("No resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
