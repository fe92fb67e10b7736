package org.ddsmigrate.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.ddsmigrate.scratch.ScratchDatabase;
import org.ddsmigrate.scratch.TestServers;

/** A project's migration folder in a temporary folder, and databases to try it on. */
final class Project {
    final Path root;
    final Path folder;
    final Path standIns;

    Project(Path root) {
        this.root = root;
        this.folder = root.resolve("src/main/resources/db/migration");
        this.standIns = root.resolve("src/test/resources/db/scratch");
        create(folder);
    }

    Project with(String name, String text) {
        return write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    Project with(String name, byte[] bytes) {
        return write(folder.resolve(name), bytes);
    }

    Project standIn(String name, String text) {
        return write(standIns.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    void remove(String name) {
        try {
            Files.delete(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HistorySettings settings() {
        return HistorySettings.of(folder).withStandIns(standIns);
    }

    ReplayResult replay(ScratchDatabase database) {
        return new Replay(TestServers.postgres(), settings()).run(database);
    }

    /** Three versions with their undos: a table, a column, and an index. */
    Project withThreeVersions() {
        return with("V1__table.sql", "CREATE TABLE item (id integer PRIMARY KEY);\n")
                .with("U1__table.sql", "DROP TABLE item;\n")
                .with("V2__column.sql", "ALTER TABLE item ADD COLUMN name text;\n")
                .with("U2__column.sql", "ALTER TABLE item DROP COLUMN name;\n")
                .with("V3__index.sql", "CREATE INDEX item_name ON item (name);\n")
                .with("U3__index.sql", "DROP INDEX item_name;\n");
    }

    static List<String> query(DataSource database, String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    cells.add(String.valueOf(result.getString(i)));
                }
                rows.add(String.join("|", cells));
            }
            return rows;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    static void execute(DataSource database, String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Tables, columns and indexes of the public schema but Flyway's own. */
    static List<String> schema(DataSource database) {
        return query(
                database,
                "SELECT table_name || '.' || column_name FROM information_schema.columns WHERE table_schema = 'public'"
                        + " AND table_name <> 'flyway_schema_history' UNION SELECT indexname FROM pg_indexes WHERE"
                        + " schemaname = 'public' AND tablename <> 'flyway_schema_history' ORDER BY 1");
    }

    static List<String> history(DataSource database) {
        return query(
                database, "SELECT version, type, script, success FROM flyway_schema_history ORDER BY installed_rank");
    }

    private Project write(Path file, byte[] bytes) {
        create(Objects.requireNonNull(file.getParent()));
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
