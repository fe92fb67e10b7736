package org.ddsmigrate.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.history.AppliedMigration;
import org.ddsmigrate.history.MigrationStatus;
import org.ddsmigrate.history.Patience;
import org.ddsmigrate.migration.Version;
import org.ddsmigrate.scratch.GivenDatabase;
import org.ddsmigrate.scratch.ScratchDatabase;
import org.ddsmigrate.scratch.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After each accident the data are whole, the state is explained, and the command that is named leads on. */
class AccidentsTest {
    private static final String SLOW = "CREATE TABLE half (id integer);\nSELECT pg_sleep(0.4);\nCREATE TABLE rest ();";

    @TempDir
    private Path folder;

    private final ScratchDatabase scratch = TestServers.freshDatabase();
    private final LiveDatabase database =
            new LiveDatabase(scratch.owner(), scratch.name(), LiveDatabase.Origin.CONFIGURED);
    private SqlProject project;

    @BeforeEach
    void createProject() {
        project = new SqlProject(folder)
                .model("CREATE TABLE invites (id integer PRIMARY KEY);")
                .migration("V1__invites.sql", "CREATE TABLE invites (id integer PRIMARY KEY);")
                .migration("U1__invites.sql", "DROP TABLE invites;");
    }

    @Test
    void ofTwoUpgradesAtOnceTheSecondFindsNothingToDo() throws Exception {
        project.migration("V2__slow.sql", SLOW);

        List<ApplyResult> results = atOnce(this::upgrade, this::upgrade);

        assertThat(results.stream().flatMap(result -> result.applied().stream()))
                .extracting(AppliedMigration::script)
                .containsExactlyInAnyOrder("V1__invites.sql", "V2__slow.sql");
        assertThat(states()).containsExactly("V1__invites.sql APPLIED", "V2__slow.sql APPLIED");
    }

    @Test
    void anUpgradeThatIsKilledInMidScriptLeavesNothingOfTheScript() throws Exception {
        SqlProject.run(database, "CREATE SCHEMA gate; CREATE TABLE gate.keeper ()");
        project.migration("V2__slow.sql", "CREATE TABLE half ();\nLOCK TABLE gate.keeper;\nCREATE TABLE rest ();");
        Connection closed = openTransaction("LOCK TABLE gate.keeper");
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        AccidentsTest.class.getName(),
                        scratch.url(),
                        scratch.user(),
                        scratch.password(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("other.log").toFile())
                .start();
        while (query("SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = '" + scratch.name()
                        + "'")
                .isEmpty()) {
            assertThat(other.isAlive())
                    .as(Files.readString(folder.resolve("other.log")))
                    .isTrue();
            Thread.sleep(10);
        }
        other.destroyForcibly().waitFor();
        closed.close();

        assertThat(states()).containsExactly("V1__invites.sql APPLIED", "V2__slow.sql PENDING");
        assertThat(upgrade().applied()).extracting(AppliedMigration::script).containsExactly("V2__slow.sql");
    }

    /** The upgrade that gets killed. */
    public static void main(String[] arguments) {
        GivenDatabase given = new GivenDatabase(arguments[0], Optional.of(arguments[1]), Optional.of(arguments[2]));
        Project project = new SqlProject(Path.of(arguments[3])).project();
        new org.ddsmigrate.history.Upgrade(project.history()).run(given.dataSource());
    }

    @Test
    void aConnectionThatIsLostInMidScriptLeavesNothingOfTheScript() {
        project.migration("V2__cut.sql", "CREATE TABLE half ();\nSELECT pg_terminate_backend(pg_backend_pid());");

        assertThatThrownBy(this::upgrade)
                .isInstanceOf(EnvironmentProblem.class)
                .hasMessageContaining("V2__cut.sql:2: the connection was lost in mid-script")
                .hasMessageEndingWith("mvn dds-migrate:status shows where the database stands; run upgrade again");
        assertThat(states()).containsExactly("V1__invites.sql APPLIED", "V2__cut.sql PENDING");
        assertThat(query("SELECT to_regclass('half')")).containsExactly("null");
        project.migration("V2__cut.sql", "CREATE TABLE half ();");
        assertThat(upgrade().applied()).hasSize(1);
    }

    @Test
    void aConnectionThatIsLostWithoutATransactionIsSaidToLeaveWhatItDid() {
        project.migration("V2__cut.sql", "CREATE TABLE half ();\nSELECT pg_terminate_backend(pg_backend_pid());")
                .migration("V2__cut.sql.conf", "executeInTransaction=false");

        assertThatThrownBy(this::upgrade)
                .hasMessageContaining("may have done a part of its work, which the history does not know of");
        assertThat(states()).containsExactly("V1__invites.sql APPLIED", "V2__cut.sql PENDING");
        SqlProject.run(database, "DROP TABLE half");
        project.migration("V2__cut.sql", "CREATE TABLE half ();");
        assertThat(upgrade().applied()).hasSize(1);
    }

    @Test
    void aLockThatSomebodyHoldsIsGivenUpWithHisNameAndNothingIsDone() throws SQLException {
        upgrade();
        project.migration("V2__email.sql", "CREATE TABLE first ();\nALTER TABLE invites ADD COLUMN email text;")
                .migration("U2__email.sql", "ALTER TABLE invites DROP COLUMN email;\nDROP TABLE first;");
        List<String> said = Collections.synchronizedList(new ArrayList<>());
        Patience patience = new Patience(Optional.of(Duration.ofMillis(200)), said::add);

        try (Connection reader = openTransaction()) {
            assertThatThrownBy(() -> upgrade(patience))
                    .isInstanceOf(EnvironmentProblem.class)
                    .hasMessageContaining(
                            "V2__email.sql:2: gave up after 0 s of waiting for a lock on invites that session "
                                    + pid(reader) + " of " + scratch.user() + " holds")
                    .hasMessageContaining("SELECT pg_terminate_backend(" + pid(reader) + ")");
            assertThat(said).hasSize(1);
            assertThat(said.get(0)).startsWith("waiting for a lock on invites").contains("idle in transaction");
            assertThat(states()).containsExactly("V1__invites.sql APPLIED", "V2__email.sql PENDING");
        }
        assertThat(upgrade(patience).applied()).hasSize(1);

        try (Connection reader = openTransaction()) {
            assertThatThrownBy(() -> new UndoMigrations(project.project().history(), patience).steps(database, 1))
                    .hasMessageContaining("U2__email.sql")
                    .hasMessageContaining("session " + pid(reader));
        }
        assertThat(states()).containsExactly("V1__invites.sql APPLIED", "V2__email.sql APPLIED");
        assertThat(new UndoMigrations(project.project().history(), patience).steps(database, 1))
                .hasSize(1);
    }

    @Test
    void aLockThatIsFreedInTimeOnlyCostsTime() throws Exception {
        upgrade();
        project.migration("V2__email.sql", "ALTER TABLE invites ADD COLUMN email text;");
        List<String> said = Collections.synchronizedList(new ArrayList<>());
        Connection reader = openTransaction();
        Patience patience = new Patience(Optional.of(Duration.ofMinutes(1)), line -> {
            said.add(line);
            close(reader);
        });

        assertThat(upgrade(patience).applied()).hasSize(1);
        assertThat(said).hasSize(1);
    }

    @Test
    void anInvalidIndexThatWasLeftBehindIsNamedWithTheWayOut() {
        upgrade();
        SqlProject.run(
                database, "ALTER TABLE invites ADD COLUMN email text; INSERT INTO invites VALUES (1, 'a'), (2, 'a')");
        project.migration("V2__unique.sql", "CREATE UNIQUE INDEX CONCURRENTLY by_email ON invites (email);");

        assertThatThrownBy(this::upgrade)
                .isInstanceOf(UserProblem.class)
                .hasMessageContaining("could not create unique index")
                .hasMessageContaining(
                        "(it left an INVALID index: DROP INDEX CONCURRENTLY by_email), remove the failed row");
        assertThat(states()).containsExactly("V1__invites.sql APPLIED", "V2__unique.sql FAILED");
        SqlProject.run(database, "DROP INDEX CONCURRENTLY by_email");
        SqlProject.run(database, "DELETE FROM invites WHERE id = 2");
        try (Workbench bench = project.bench()) {
            assertThat(new RepairHistory(bench).run(database).repair().failedRemoved())
                    .containsExactly("2 unique");
        }
        assertThat(upgrade().applied()).hasSize(1);
        assertThat(query("SELECT count(*) FROM invites")).containsExactly("1");
    }

    @Test
    void aFailureAtTheThirdStatementLeavesTheRowsAsTheyWere() {
        upgrade();
        SqlProject.run(database, "INSERT INTO invites VALUES (1)");
        project.migration("V2__three.sql", "CREATE TABLE a ();\nDELETE FROM invites;\nSELECT 1 / 0;");

        assertThatThrownBy(this::upgrade)
                .hasMessageContaining("V2__three.sql:3: division by zero")
                .hasMessageEndingWith(
                        "The file was rolled back, those before it are applied. Correct it and run" + " upgrade again");
        assertThat(query("SELECT id FROM invites")).containsExactly("1");
        project.migration("V2__three.sql", "CREATE TABLE a ();");
        assertThat(upgrade().applied()).hasSize(1);
    }

    @Test
    void twoFilesOfOneVersionStopTheUpgradeBeforeAnythingRuns() {
        project.migration("V1_0__other.sql", "CREATE TABLE other ();");

        assertThatThrownBy(this::upgrade)
                .isInstanceOf(UserProblem.class)
                .hasMessageContaining("V1_0__other.sql")
                .hasMessageContaining("V1__invites.sql");
        assertThat(query("SELECT to_regclass('invites')")).containsExactly("null");
    }

    @Test
    void aHistoryTableThatWasDroppedIsPutBackByAStamp() {
        upgrade();
        SqlProject.run(database, "DROP TABLE flyway_schema_history");

        assertThatThrownBy(this::upgrade).hasMessageContaining("mvn dds-migrate:stamp -Dtarget=...");
        try (Workbench bench = project.bench()) {
            new StampHistory(bench).run(database, Optional.of(Version.of("1")));
        }
        assertThat(upgrade().applied()).isEmpty();
        assertThat(states()).contains("V1__invites.sql APPLIED");
    }

    @Test
    void aMigrationFolderMayBeASymbolicLink() throws IOException {
        Path real = Files.move(project.folder(), folder.resolve("elsewhere"));
        Files.createSymbolicLink(project.folder(), real);
        project.model("CREATE TABLE invites (id integer PRIMARY KEY, email text);");

        try (Workbench bench = project.bench()) {
            new Generate(bench).run(GenerateOptions.named("email"));
        }

        assertThat(real.resolve("V2__email.sql")).exists();
        assertThat(upgrade().matchesModel()).isTrue();
        assertThat(states()).containsExactly("V1__invites.sql APPLIED", "V2__email.sql APPLIED");
    }

    @Test
    void ofTwoBuildsThatGenerateAtOnceOneWritesAndTheOtherSaysSo() throws Exception {
        project.model("CREATE TABLE invites (id integer PRIMARY KEY, email text);");
        Callable<String> generate = () -> {
            try (Workbench bench = project.bench()) {
                new Generate(bench).run(GenerateOptions.named("email"));
                return "written";
            } catch (UserProblem e) {
                return e.getMessage();
            }
        };

        List<String> outcomes = atOnce(generate, generate);

        assertThat(outcomes).contains("written");
        assertThat(project.check().passes()).isTrue();
        try (var files = Files.list(project.folder())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("U1__invites.sql", "U2__email.sql", "V1__invites.sql", "V2__email.sql");
        }
    }

    private Connection openTransaction() throws SQLException {
        return openTransaction("SELECT * FROM invites");
    }

    private Connection openTransaction(String sql) throws SQLException {
        Connection reader = scratch.owner().getConnection();
        reader.setAutoCommit(false);
        try (Statement statement = reader.createStatement()) {
            statement.execute(sql);
        }
        return reader;
    }

    private static String pid(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_backend_pid()")) {
            row.next();
            return row.getString(1);
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> List<T> atOnce(Callable<T> first, Callable<T> second)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(List.of(first, second))) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private ApplyResult upgrade() {
        return upgrade(Patience.ENDLESS);
    }

    private ApplyResult upgrade(Patience patience) {
        try (Workbench bench = project.bench()) {
            return new ApplyMigrations(bench, patience).run(database);
        }
    }

    private List<String> states() {
        try (Workbench bench = project.bench()) {
            return new ShowStatus(bench)
                    .run(database).migrations().stream()
                            .map(AccidentsTest::state)
                            .toList();
        }
    }

    private static String state(MigrationStatus migration) {
        return migration.script() + " " + migration.state();
    }

    private List<String> query(String sql) {
        try (Connection connection = scratch.superuser().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (result.next()) {
                values.add(String.valueOf(result.getString(1)));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
