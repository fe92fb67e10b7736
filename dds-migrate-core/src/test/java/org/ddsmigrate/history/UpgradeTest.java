package org.ddsmigrate.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.migration.Version;
import org.ddsmigrate.scratch.ScratchDatabase;
import org.ddsmigrate.scratch.TestServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpgradeTest {
    @TempDir
    Path root;

    private final ScratchDatabase database = TestServers.freshDatabase();

    private UpgradeResult upgrade(Project project) {
        return new Upgrade(project.settings()).run(database.owner());
    }

    private List<String> states(HistorySettings settings) {
        return new Status(settings)
                .of(database.owner()).stream()
                        .map(status -> status.script() + " " + status.state())
                        .toList();
    }

    @Test
    void appliesWhatIsPendingAndPrintsNothing() {
        Project project = new Project(root).withThreeVersions();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(System.out);
        UpgradeResult first;
        try {
            first = new Upgrade(project.settings()).run(database.owner(), Version.of("2"));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(first.applied())
                .extracting(AppliedMigration::script)
                .containsExactly("V1__table.sql", "V2__column.sql");
        assertThat(first.log())
                .anyMatch(line -> line.contains("Migrating schema \"public\" to version \"2 - column\""));
        assertThat(upgrade(project).applied())
                .extracting(AppliedMigration::script)
                .containsExactly("V3__index.sql");
        assertThat(upgrade(project).applied()).isEmpty();
    }

    @Test
    void doesNotRunStandIns() {
        Project project = new Project(root)
                .with("V1__a.sql", "CREATE TABLE a ();")
                .standIn("V1__a.sql", "CREATE TABLE scratch ();")
                .standIn("before.sql", "CREATE TABLE scratch2 ();");

        upgrade(project);

        assertThat(Project.query(
                        database.owner(), "SELECT to_regclass('a'), to_regclass('scratch'), to_regclass('scratch2')"))
                .containsExactly("a|null|null");
    }

    @Test
    void saysWhereAFileFailedAndHowToGoOn() {
        Project project = new Project(root)
                .withThreeVersions()
                .with("V4__bad.sql", "CREATE TABLE b ();\n\nALTER TABLE item\n  ADD COLUMN name text;\n");

        assertThatThrownBy(() -> upgrade(project))
                .isInstanceOf(UserProblem.class)
                .hasMessage(
                        project.folder.resolve("V4__bad.sql")
                                + ":3: column \"name\" of relation \"item\" already exists in: ALTER TABLE item ADD COLUMN name"
                                + " text. The file was rolled back, those before it are applied. Correct it and run upgrade again");
        assertThat(Project.query(database.owner(), "SELECT to_regclass('b')")).containsExactly("null");
        assertThat(Project.history(database.owner())).hasSize(3);
    }

    @Test
    void saysWhatANonTransactionalFileLeft() {
        Project project = new Project(root)
                .with("V1__a.sql", "CREATE TABLE a ();\nSELECT boom;")
                .with("V1__a.sql.conf", "executeInTransaction=false");

        assertThatThrownBy(() -> upgrade(project))
                .hasMessageEndingWith("The file runs without a transaction: put right by hand what it left, remove the"
                        + " failed row with mvn dds-migrate:repair, correct the file and run upgrade again");
        assertThat(states(project.settings())).containsExactly("V1__a.sql FAILED");
        assertThatThrownBy(() -> upgrade(project)).hasMessageStartingWith("V1__a.sql failed half-way");
    }

    @Test
    void refusesEditedFiles() {
        Project project = new Project(root).withThreeVersions();
        upgrade(project);
        project.with("V2__column.sql", "ALTER TABLE item ADD COLUMN name varchar;\n")
                .with("V4__x.sql", "SELECT 1;");

        assertThatThrownBy(() -> upgrade(project))
                .isInstanceOf(UserProblem.class)
                .hasMessage("V2__column.sql: changed after this database applied it. Nothing was applied. Restore the"
                        + " file as it was and write the change as a new migration; if the change is only cosmetic,"
                        + " mvn dds-migrate:repair accepts it");
        assertThat(states(project.settings()))
                .containsExactly(
                        "V1__table.sql APPLIED", "V2__column.sql EDITED", "V3__index.sql APPLIED", "V4__x.sql PENDING");
    }

    @Test
    void doesNotTakeOtherLineEndsForAnEdit() {
        Project project = new Project(root).with("V1__a.sql", "CREATE TABLE a (\n);\n");
        upgrade(project);
        project.with("V1__a.sql", "\ufeffCREATE TABLE a (\r\n);");

        assertThat(upgrade(project).applied()).isEmpty();
    }

    @Test
    void refusesMissingFiles() {
        Project project = new Project(root).withThreeVersions();
        upgrade(project);
        project.remove("V2__column.sql");

        assertThatThrownBy(() -> upgrade(project))
                .hasMessage(
                        "V2__column.sql: applied to this database, but no such file exists any more. Nothing was"
                                + " applied. Restore the file; if it was removed on purpose, mvn dds-migrate:repair marks it so");
        assertThat(states(project.settings()))
                .containsExactly("V1__table.sql APPLIED", "V2__column.sql MISSING", "V3__index.sql APPLIED");
    }

    @Test
    void refusesLateVersionsUnlessTheProjectWantsThem() {
        Project project = new Project(root).withThreeVersions();
        upgrade(project);
        project.with("V2.5__late.sql", "SELECT 1;");

        assertThatThrownBy(() -> upgrade(project))
                .hasMessage(
                        "V2.5__late.sql: not applied, and older than what this database has already. Nothing was"
                                + " applied. Give it a version newer than all others, as mvn dds-migrate:rebase does, or set flyway.outOfOrder=true");
        assertThat(states(project.settings())).contains("V2.5__late.sql IGNORED");

        HistorySettings settings = project.settings().withFlyway(Map.of("flyway.outOfOrder", "true"));
        new Upgrade(settings).run(database.owner());
        assertThat(states(settings)).contains("V2.5__late.sql OUT_OF_ORDER");
    }

    @Test
    void showsWhatANewerProjectApplied() {
        Project project = new Project(root).withThreeVersions();
        upgrade(project);
        project.remove("V3__index.sql");

        assertThat(states(project.settings())).endsWith("V3__index.sql FUTURE");
        assertThat(upgrade(project).applied()).isEmpty();
    }

    @Test
    void showsUndoneMigrationsOnceAndAsPendingAgain() {
        Project project = new Project(root).withThreeVersions().with("R__r.sql", "SELECT 1;");
        upgrade(project);
        new Undo(project.settings()).steps(database.owner(), 1);
        upgrade(project);
        new Undo(project.settings()).steps(database.owner(), 2);

        assertThat(states(project.settings()))
                .containsExactlyInAnyOrder(
                        "V1__table.sql APPLIED", "V2__column.sql UNDONE", "V3__index.sql UNDONE", "R__r.sql APPLIED");
        upgrade(project);
        assertThat(states(project.settings()))
                .containsExactlyInAnyOrder(
                        "V1__table.sql APPLIED", "V2__column.sql APPLIED", "V3__index.sql APPLIED", "R__r.sql APPLIED");
    }

    @Test
    void showsChangedRepeatables() {
        Project project = new Project(root).with("R__r.sql", "SELECT 1;");
        upgrade(project);
        project.with("R__r.sql", "SELECT 2;");

        assertThat(states(project.settings())).contains("R__r.sql PENDING");
        upgrade(project);
        assertThat(states(project.settings())).containsExactly("R__r.sql APPLIED");
    }

    @Test
    void knowsWhoAppliedWhatAndWhen() {
        Project project = new Project(root).withThreeVersions();
        new Upgrade(project.settings()).run(database.owner(), Version.of("1"));

        List<MigrationStatus> statuses = new Status(project.settings()).of(database.owner());

        assertThat(statuses.get(0).installedBy()).contains(database.user());
        assertThat(statuses.get(0).installedOn()).isPresent();
        assertThat(statuses.get(1).installedOn()).isEmpty();
        assertThat(statuses.get(1).version()).contains(Version.of("2"));
    }

    @Test
    void statusOfAnEmptyDatabaseChangesNothing() {
        Project project = new Project(root).withThreeVersions();

        assertThat(states(project.settings()))
                .allMatch(line -> line.endsWith(" PENDING"))
                .hasSize(3);
        assertThat(Project.query(database.owner(), "SELECT to_regclass('flyway_schema_history')"))
                .containsExactly("null");
    }

    @Test
    void refusesADatabaseWithTablesButWithoutHistory() {
        Project project = new Project(root).withThreeVersions();
        Project.execute(database.owner(), "CREATE TABLE foreign_one ()");

        assertThatThrownBy(() -> upgrade(project))
                .isInstanceOf(UserProblem.class)
                .hasMessage("the database has tables, but no history of Flyway's. Use an empty database; or, if its"
                        + " tables are what the migrations make up to a version, say so with mvn"
                        + " dds-migrate:stamp -Dtarget=...");

        HistorySettings settings = project.settings()
                .withFlyway(Map.of("flyway.baselineOnMigrate", "true", "flyway.baselineVersion", "3"));
        assertThat(new Upgrade(settings).run(database.owner()).applied()).isEmpty();
        assertThat(states(settings)).contains("<< Flyway Baseline >> BASELINE", "V1__table.sql BELOW_BASELINE");
    }

    @Test
    void refusesAMissingFolder() {
        HistorySettings settings = HistorySettings.of(root.resolve("typo"));

        assertThatThrownBy(() -> new Upgrade(settings).run(database.owner()))
                .isInstanceOf(UserProblem.class)
                .hasMessage(root.resolve("typo")
                        + ": there is no such migration folder. Create it, or correct the location");
    }

    @Test
    void refusesConcurrentlyUnderTheTransactionalLock() {
        Project project = new Project(root)
                .withThreeVersions()
                .with("V4__index.sql", "-- INDEX CONCURRENTLY\nCREATE INDEX CONCURRENTLY i ON item (name);");
        HistorySettings settings =
                project.settings().withFlyway(Map.of("flyway.postgresql.transactional.lock", "true"));

        assertThatThrownBy(() -> new Upgrade(settings).run(database.owner()))
                .isInstanceOf(UserProblem.class)
                .hasMessage("V4__index.sql: CONCURRENTLY would wait for ever for Flyway's own lock. Set"
                        + " flyway.postgresql.transactional.lock=false, here and wherever the project runs Flyway");
        assertThat(upgrade(project).applied()).hasSize(4);
    }

    @Test
    void migratesUnderTheTransactionalLockWhereTheProjectWantsIt() {
        Project project = new Project(root).withThreeVersions();
        HistorySettings settings =
                project.settings().withFlyway(Map.of("flyway.postgresql.transactional.lock", "true"));

        assertThat(new Upgrade(settings).run(database.owner()).applied()).hasSize(3);
        new Undo(settings).steps(database.owner(), 1);
    }
}
