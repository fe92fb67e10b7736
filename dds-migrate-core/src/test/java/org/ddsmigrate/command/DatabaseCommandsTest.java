package org.ddsmigrate.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ddsmigrate.history.AppliedMigration;
import org.ddsmigrate.history.MigrationStatus;
import org.ddsmigrate.history.PlannedScript;
import org.ddsmigrate.history.UndoneMigration;
import org.ddsmigrate.migration.Version;
import org.ddsmigrate.report.ChangeLine;
import org.ddsmigrate.schema.ObjectRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseCommandsTest {
    @TempDir
    private Path folder;

    private SqlProject project;
    private LiveDatabase database;

    @BeforeEach
    void createProject() {
        project = new SqlProject(folder)
                .model("CREATE TABLE invites (id integer PRIMARY KEY, email text);")
                .migration("V1__invites.sql", "CREATE TABLE invites (id integer PRIMARY KEY);")
                .migration("U1__invites.sql", "DROP TABLE invites;")
                .migration("V2__email.sql", "ALTER TABLE invites ADD COLUMN email text;")
                .migration("U2__email.sql", "ALTER TABLE invites DROP COLUMN email;");
        database = SqlProject.newDatabase();
    }

    @Test
    void upgradeSaysThatTheDatabaseMatchesTheModel() {
        ApplyResult result = upgrade();

        assertThat(result.applied())
                .extracting(AppliedMigration::script)
                .containsExactly("V1__invites.sql", "V2__email.sql");
        assertThat(result.matchesModel()).isTrue();
        assertThat(upgrade().applied()).isEmpty();
    }

    @Test
    void upgradeSaysWhatTheModelHasAndNoMigrationMakes() {
        project.model("CREATE TABLE invites (id integer PRIMARY KEY, email text, fax text);");

        ApplyResult result = upgrade();

        assertThat(result.matchesModel()).isFalse();
        assertThat(result.drift().isEmpty()).isTrue();
        assertThat(result.pending()).extracting(ChangeLine::text).containsExactly("invites.fax text");
    }

    @Test
    void upgradeSaysWhatSomebodyChangedBesideTheMigrations() {
        upgrade();
        SqlProject.run(database, "CREATE INDEX by_hand ON invites (email); CREATE TABLE apscheduler_jobs (id text)");

        ApplyResult result = upgrade();

        assertThat(result.drift().differences())
                .singleElement()
                .satisfies(
                        line -> assertThat(line.toString()).contains("+ index").contains("by_hand"));
        assertThat(result.drift().others())
                .extracting(ObjectRef::displayName)
                .containsExactly("public.apscheduler_jobs");
    }

    @Test
    void upgradeStandsWhenTheComparisonFails() {
        project.model("CREATE TABLE invites (id no_such_type);");

        ApplyResult result = upgrade();

        assertThat(result.applied()).hasSize(2);
        assertThat(result.notCompared())
                .hasValueSatisfying(why -> assertThat(why).contains("no_such_type"));
    }

    @Test
    void statusComparesWithAsMuchAsIsApplied() {
        upgrade();
        new UndoMigrations(project.project().history()).steps(database, 1);

        StatusResult status = status();

        assertThat(status.pending()).extracting(MigrationStatus::script).containsExactly("V2__email.sql");
        assertThat(status.notCompared()).isEmpty();
        assertThat(status.drift().isEmpty()).isTrue();
    }

    @Test
    void statusNamesEachObjectThatDrifted() {
        upgrade();
        SqlProject.run(database, "ALTER TABLE invites ALTER COLUMN email SET NOT NULL");

        assertThat(status().drift().differences())
                .extracting(ChangeLine::text)
                .containsExactly("invites.email null → not null");
    }

    @Test
    void statusOfAnEmptyDatabaseIsThatAllIsPending() {
        StatusResult status = status();

        assertThat(status.pending()).hasSize(2);
        assertThat(status.notCompared()).isPresent();
    }

    @Test
    void downgradeTakesBackWhatIsNewerThanAVersion() {
        upgrade();

        assertThat(new UndoMigrations(project.project().history()).to(database, Version.of("0")))
                .extracting(UndoneMigration::undoScript)
                .containsExactly("U2__email.sql", "U1__invites.sql");
        assertThat(upgrade().matchesModel()).isTrue();
    }

    @Test
    void upgradeStopsAtTheTargetAndComparesWithWhatTheFilesMakeUpToIt() {
        try (Workbench bench = project.bench()) {
            ApplyResult result = new ApplyMigrations(bench).run(database, Version.of("1"));

            assertThat(result.applied()).extracting(AppliedMigration::script).containsExactly("V1__invites.sql");
            assertThat(result.notCompared()).isEmpty();
            assertThat(result.drift().isEmpty()).isTrue();
        }
    }

    @Test
    void upgradeSaysThatTheDatabaseIsNewerThanTheFiles() throws IOException {
        upgrade();
        Files.delete(project.folder().resolve("V2__email.sql"));

        assertThat(upgrade().notCompared())
                .hasValueSatisfying(
                        why -> assertThat(why).contains("V2__email.sql").contains("newer than every file"));
    }

    @Test
    void aDryRunPrintsTheSqlInOrderAndRunsNothing() {
        project.migration(
                "V3__role.sql",
                "-- for ${flyway:defaultSchema}\nALTER TABLE ${flyway:defaultSchema}.invites ADD role text;");

        try (Workbench bench = project.bench()) {
            ApplyMigrations apply = new ApplyMigrations(bench);
            assertThat(apply.plan(database, Optional.of(Version.of("2"))))
                    .extracting(PlannedScript::script)
                    .containsExactly("V1__invites.sql", "V2__email.sql");
            assertThat(apply.plan(database, Optional.empty()).get(2).text())
                    .contains("ALTER TABLE public.invites ADD role text;");
        }
        assertThat(status().pending()).hasSize(3);
    }

    @Test
    void aDryRunOfADowngradePrintsTheUndoFilesTheNewestFirst() {
        upgrade();
        UndoMigrations undo = new UndoMigrations(project.project().history());

        assertThat(undo.planTo(database, Version.of("0")))
                .extracting(PlannedScript::text)
                .containsExactly("ALTER TABLE invites DROP COLUMN email;\n", "DROP TABLE invites;\n");
        assertThat(undo.planSteps(database, 1)).hasSize(1);
        assertThat(upgrade().matchesModel()).isTrue();
    }

    @Test
    void generateTakesAVersionThatIsNewerThanWhatTheDatabaseHas() throws IOException {
        project.migration("V7__of_a_colleague.sql", "CREATE TABLE theirs (id integer);");
        upgrade();
        Files.delete(project.folder().resolve("V7__of_a_colleague.sql"));
        project.model("CREATE TABLE invites (id integer PRIMARY KEY, email text, fax text);");

        try (Workbench bench = project.bench()) {
            GenerateResult result =
                    new Generate(bench).run(GenerateOptions.named("fax"), database.takenVersions(bench.project()));

            assertThat(result.files())
                    .containsExactly(
                            project.folder().resolve("V8__fax.sql"),
                            project.folder().resolve("U8__fax.sql"));
        }
    }

    @Test
    void scriptsReadTheStatusAsJson() {
        try (Workbench bench = project.bench()) {
            new ApplyMigrations(bench).run(database, Version.of("1"));
        }

        assertThat(DatabaseJson.of(status()).text())
                .contains("\"upToDate\": false", "\"inOrder\": true", "\"state\": \"pending\"", "\"version\": \"1\"");
    }

    private ApplyResult upgrade() {
        try (Workbench bench = project.bench()) {
            return new ApplyMigrations(bench).run(database);
        }
    }

    private StatusResult status() {
        try (Workbench bench = project.bench()) {
            return new ShowStatus(bench).run(database);
        }
    }
}
