package org.ddsmigrate.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.scratch.ScratchDatabase;
import org.ddsmigrate.scratch.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the project's own classes and jars bring to its history. */
class ClassPathTest {
    private static final String MIGRATION = """
            package db.migration;
            public class V2__in_java extends org.flywaydb.core.api.migration.BaseJavaMigration {
                @Override
                public void migrate(org.flywaydb.core.api.migration.Context context) throws Exception {
                    try (var statement = context.getConnection().createStatement()) {
                        statement.execute("%s");
                    }
                }
            }
            """;

    @TempDir
    Path root;

    private final ScratchDatabase database = TestServers.freshDatabase();
    private Path classes;
    private Project project;

    @BeforeEach
    void lay() {
        classes = root.resolve("target/classes");
        project = new Project(root)
                .with("V1__a.sql", "CREATE TABLE a (id integer);")
                .with("V3__c.sql", "ALTER TABLE a ADD COLUMN c text;");
    }

    private HistorySettings settings() {
        return project.settings().withClassPath(List.of("db/migration"), List.of(classes, root.resolve("dep.jar")));
    }

    private void compile(String name, String source) throws IOException {
        Path file = root.resolve(name + ".java");
        Files.writeString(file, source);
        Files.createDirectories(classes);
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-d",
                        classes.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        file.toString());
        assertThat(status).isZero();
    }

    private List<String> replayed() {
        return new Replay(TestServers.postgres(), settings())
                .run(database).applied().stream()
                        .map(AppliedMigration::description)
                        .toList();
    }

    @Test
    void runsJavaMigrationsBetweenTheOthers() throws IOException {
        compile("V2__in_java", MIGRATION.formatted("ALTER TABLE a ADD COLUMN b text"));

        assertThat(replayed()).containsExactly("a", "in java", "c");
        assertThat(Project.schema(database.owner())).containsExactly("a.b", "a.c", "a.id");
        assertThat(new Status(settings()).of(database.owner()))
                .extracting(MigrationStatus::state)
                .containsOnly(MigrationState.APPLIED);
    }

    @Test
    void saysWhatCuresAJavaMigrationThatFails() throws IOException {
        compile("V2__in_java", MIGRATION.formatted("SELECT boom"));

        assertThatThrownBy(this::replayed)
                .isInstanceOf(UserProblem.class)
                .hasMessage(
                        "db.migration.V2__in_java: this does not run on the scratch server: column \"boom\" does not"
                                + " exist. Correct it; or, if a scratch server cannot run it, write what runs there in its place"
                                + " to " + project.standIns.resolve("V2__in_java.sql"));
    }

    @Test
    void runsAStandInForAJavaMigration() throws IOException {
        compile("V2__in_java", MIGRATION.formatted("SELECT boom"));
        project.standIn("V2__in_java.sql", "ALTER TABLE a ADD COLUMN b text;");

        ReplayResult result = new Replay(TestServers.postgres(), settings()).run(database);

        assertThat(result.applied()).hasSize(3);
        assertThat(result.standIns())
                .containsExactly(new StandIn("V2__in_java.sql", project.standIns.resolve("V2__in_java.sql")));
        assertThat(Project.schema(database.owner())).containsExactly("a.b", "a.c", "a.id");
    }

    @Test
    void callsJavaCallbacksButNotWhenUndoing() throws IOException {
        compile("Noted", """
                package app;
                import org.flywaydb.core.api.callback.*;
                public class Noted implements Callback {
                    @Override public boolean supports(Event event, Context context) { return event == Event.AFTER_MIGRATE; }
                    @Override public boolean canHandleInTransaction(Event event, Context context) { return true; }
                    @Override public String getCallbackName() { return "noted"; }
                    @Override public void handle(Event event, Context context) {
                        try (var statement = context.getConnection().createStatement()) {
                            statement.execute("INSERT INTO a (id) VALUES (1)");
                        } catch (java.sql.SQLException e) { throw new IllegalStateException(e); }
                    }
                }
                """);
        project.with("U3__c.sql", "ALTER TABLE a DROP COLUMN c;");
        HistorySettings settings = settings().withFlyway(Map.of("flyway.callbacks", "app.Noted"));

        new Upgrade(settings).run(database.owner());
        new Undo(settings).steps(database.owner(), 1);

        assertThat(Project.query(database.owner(), "SELECT count(*) FROM a")).containsExactly("1");
    }

    @Test
    void readsScriptsOfJarsButNotCopiesInTheClassFolder() throws IOException {
        Files.createDirectories(classes.resolve("db/migration"));
        Files.writeString(classes.resolve("db/migration/V1__a.sql"), "stale;");
        Files.writeString(classes.resolve("db/migration/V9__deleted.sql"), "stale;");
        try (OutputStream out = Files.newOutputStream(root.resolve("dep.jar"));
                ZipOutputStream jar = new ZipOutputStream(out)) {
            jar.putNextEntry(new ZipEntry("db/migration/lib/V2__of_a_jar.sql"));
            jar.write("ALTER TABLE a ADD COLUMN b text;".getBytes(StandardCharsets.UTF_8));
            jar.closeEntry();
        }

        assertThat(replayed()).containsExactly("a", "of a jar", "c");
    }
}
