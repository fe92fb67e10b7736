package org.ddsmigrate.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.history.AppliedMigration;
import org.ddsmigrate.migration.MigrationFile;
import org.ddsmigrate.migration.Version;
import org.ddsmigrate.scratch.DevelopmentOptions;
import org.ddsmigrate.scratch.DevelopmentServer;
import org.ddsmigrate.scratch.PostgresVersions;
import org.ddsmigrate.scratch.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartOverTest {
    @TempDir
    private Path folder;

    private SqlProject project;

    @BeforeEach
    void createProject() {
        project = new SqlProject(folder)
                .model("CREATE TABLE invites (id integer PRIMARY KEY);")
                .migration(
                        "V1__invites.sql", "CREATE TABLE invites (id integer PRIMARY KEY, name varchar(20) NOT NULL);")
                .migration("U1__invites.sql", "DROP TABLE invites;");
    }

    @Test
    void removesWhatIsNotCommittedAndMakesTheDatabaseAnew() throws IOException, InterruptedException {
        git("init", "--quiet");
        git("add", ".");
        git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "--quiet", "-m", "x");
        project.migration("V2__wrong.sql", "ALTER TABLE invites ADD wrong text;")
                .migration("U2__wrong.sql", "SELECT no way back;");
        try (DevelopmentServer server = development()) {
            LiveDatabase database = LiveDatabase.of(server);
            upgrade(database);

            StartOverResult shown = startOver(server, Optional.empty(), StartOverOptions.Mode.DRY_RUN);
            assertThat(shown.removed())
                    .extracting(MigrationFile::fileName)
                    .containsExactly("V2__wrong.sql", "U2__wrong.sql");
            assertThat(project.folder().resolve("V2__wrong.sql")).exists();

            StartOverResult result = startOver(server, Optional.empty(), StartOverOptions.Mode.RUN);
            assertThat(result.applied()).extracting(AppliedMigration::script).containsExactly("V1__invites.sql");
            assertThat(result.rows()).isPositive();
            assertThat(result.keptIn().orElseThrow().resolve("U2__wrong.sql")).exists();
            assertThat(project.folder().resolve("V2__wrong.sql")).doesNotExist();
            assertThat(DevelopmentServer.isDevelopmentDatabase(server.database().owner()))
                    .as("it may be started over again")
                    .isTrue();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void asksForTheVersionWhereThereIsNoGit() {
        project.migration("V2__wrong.sql", "ALTER TABLE invites ADD wrong text;");
        try (DevelopmentServer server = development()) {
            assertThatThrownBy(() -> startOver(server, Optional.empty(), StartOverOptions.Mode.RUN))
                    .isInstanceOf(UserProblem.class)
                    .hasMessageContaining("-Dtarget=31");
            assertThat(startOver(server, Optional.of(Version.of("1")), StartOverOptions.Mode.RUN)
                            .removed())
                    .extracting(MigrationFile::fileName)
                    .containsExactly("V2__wrong.sql");
        }
    }

    @Test
    void touchesNoDatabaseThatLostItsMark() {
        try (DevelopmentServer server = development()) {
            SqlProject.run(
                    LiveDatabase.of(server), "COMMENT ON DATABASE shop IS NULL; CREATE TABLE precious (id text)");

            assertThatThrownBy(() -> startOver(server, Optional.of(Version.of("0")), StartOverOptions.Mode.RUN))
                    .isInstanceOf(UserProblem.class)
                    .hasMessageContaining("no database that dds-migrate made");
            SqlProject.run(LiveDatabase.of(server), "SELECT * FROM precious");
            assertThat(project.folder().resolve("V1__invites.sql")).exists();
        }
    }

    private StartOverResult startOver(DevelopmentServer server, Optional<Version> last, StartOverOptions.Mode mode) {
        return new StartOver(project.project())
                .run(server, new StartOverOptions(last, StartOverOptions.Rows.SAMPLES, mode));
    }

    private DevelopmentServer development() {
        return DevelopmentServer.start(new DevelopmentOptions(
                TestServers.options(PostgresVersions.DEFAULT_MAJOR), folder.resolve("database"), "shop", "shop"));
    }

    private void upgrade(LiveDatabase database) {
        try (Workbench bench = project.bench()) {
            assertThat(new ApplyMigrations(bench).run(database).applied()).hasSize(2);
        }
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("git", "-C", folder.toString()));
        words.addAll(List.of(arguments));
        assertThat(new ProcessBuilder(words).inheritIO().start().waitFor()).isZero();
    }
}
