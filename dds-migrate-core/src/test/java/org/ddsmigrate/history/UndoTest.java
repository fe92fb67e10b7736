package org.ddsmigrate.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.migration.MigrationScript;
import org.ddsmigrate.migration.Version;
import org.ddsmigrate.scratch.ScratchDatabase;
import org.ddsmigrate.scratch.TestServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoTest {
    private static final List<String> V1 = List.of("item.id", "item_pkey");
    private static final List<String> V2 = List.of("item.id", "item.name", "item_pkey");
    private static final List<String> V3 = List.of("item.id", "item.name", "item_name", "item_pkey");

    @TempDir
    Path root;

    private final ScratchDatabase database = TestServers.freshDatabase();

    private Project upgraded() {
        Project project = new Project(root).withThreeVersions();
        new Upgrade(project.settings()).run(database.owner());
        return project;
    }

    private List<String> versions(List<UndoneMigration> undone) {
        return undone.stream().map(step -> step.version().text()).toList();
    }

    @Test
    void takesBackTheLastMigration() {
        Project project = upgraded();

        List<UndoneMigration> undone = new Undo(project.settings()).steps(database.owner(), 1);

        assertThat(undone)
                .containsExactly(new UndoneMigration(Version.of("3"), "index", "V3__index.sql", "U3__index.sql"));
        assertThat(Project.schema(database.owner())).isEqualTo(V2);
        assertThat(Project.history(database.owner()))
                .containsExactly(
                        "1|SQL|V1__table.sql|t",
                        "2|SQL|V2__column.sql|t",
                        "3|SQL|V3__index.sql|t",
                        "3|DELETE|U3__index.sql|t");
    }

    @Test
    void takesBackSeveralAndUpgradesAgainAsOftenAsWanted() {
        Project project = upgraded();
        for (int i = 0; i < 3; i++) {
            assertThat(versions(new Undo(project.settings()).steps(database.owner(), 2)))
                    .containsExactly("3", "2");
            assertThat(Project.schema(database.owner())).isEqualTo(V1);
            assertThat(new Upgrade(project.settings()).run(database.owner()).applied())
                    .hasSize(2);
            assertThat(Project.schema(database.owner())).isEqualTo(V3);
        }
    }

    @Test
    void takesBackToAVersionOrAll() {
        Project project = upgraded();

        assertThat(versions(new Undo(project.settings()).to(database.owner(), Version.of("1.0"))))
                .containsExactly("3", "2");
        assertThat(versions(new Undo(project.settings()).to(database.owner(), Version.of("1"))))
                .isEmpty();
        assertThat(versions(new Undo(project.settings()).to(database.owner(), Version.of("0"))))
                .containsExactly("1");
        assertThat(Project.schema(database.owner())).isEmpty();
    }

    @Test
    void refusesATargetThatIsNotApplied() {
        Project project = upgraded();

        assertThatThrownBy(() -> new Undo(project.settings()).to(database.owner(), Version.of("7")))
                .isInstanceOf(UserProblem.class)
                .hasMessage("version 7 is not applied to this database. Choose one of 1, 2, 3, or 0 for all");
    }

    @Test
    void refusesMoreStepsThanAreApplied() {
        Project project = upgraded();

        assertThatThrownBy(() -> new Undo(project.settings()).steps(database.owner(), 4))
                .isInstanceOf(UserProblem.class)
                .hasMessage("only 3 of 4 migrations can be undone: no more are applied. Choose fewer steps; `mvn"
                        + " dds-migrate:status` shows what is applied");
        assertThat(Project.schema(database.owner())).isEqualTo(V3);
    }

    @Test
    void undoesNothingWhenAnUndoFileIsMissingOnTheWay() {
        Project project = upgraded();
        project.remove("U2__column.sql");

        assertThatThrownBy(() -> new Undo(project.settings()).steps(database.owner(), 3))
                .isInstanceOf(UserProblem.class)
                .hasMessage("cannot undo V2__column.sql: there is no undo file for version 2. Nothing was undone. Write"
                        + " U2__column.sql beside the migration, or go on with a new migration");
        assertThat(Project.schema(database.owner())).isEqualTo(V3);
    }

    @Test
    void findsUndoFilesInTheirOwnFolder() {
        Project project = upgraded();
        project.remove("U3__index.sql");
        Project other = new Project(root.resolve("other")).with("U3__index.sql", "DROP INDEX item_name;");
        HistorySettings settings = project.settings()
                .withUndoFolders(List.of(other.folder))
                .withFlyway(Map.of("flyway.validateMigrationNaming", "true"));

        new Undo(settings).steps(database.owner(), 1);

        assertThat(Project.schema(database.owner())).isEqualTo(V2);
    }

    @Test
    void leavesEverythingWhenTheThirdStatementFails() {
        Project project = upgraded()
                .with("U3__index.sql", "DROP INDEX item_name;\nALTER TABLE item DROP COLUMN name;\nSELECT boom;\n");

        assertThatThrownBy(() -> new Undo(project.settings()).steps(database.owner(), 1))
                .isInstanceOf(UserProblem.class)
                .hasMessage(project.folder.resolve("U3__index.sql")
                        + ":3: column \"boom\" does not exist in: SELECT boom. The undo was rolled back, V3__index.sql is"
                        + " still applied. Correct the file and run downgrade again");
        assertThat(Project.schema(database.owner())).isEqualTo(V3);
        assertThat(Project.history(database.owner())).hasSize(3);
    }

    @Test
    void namesWhatWasUndoneBeforeTheFailure() {
        Project project = upgraded().with("U2__column.sql", "SELECT boom;");

        assertThatThrownBy(() -> new Undo(project.settings()).steps(database.owner(), 3))
                .hasMessageContaining("V2__column.sql is still applied; undone before it: V3__index.sql. Correct");
        assertThat(Project.schema(database.owner())).isEqualTo(V2);
    }

    @Test
    void undoesWithoutATransactionWhereTheFileAsksForIt() {
        Project project = upgraded().with("U3__index.sql", "DROP INDEX CONCURRENTLY item_name;");

        new Undo(project.settings()).steps(database.owner(), 1);

        assertThat(Project.schema(database.owner())).isEqualTo(V2);
    }

    @Test
    void refusesAMixOfTransactionalAndOtherStatementsBeforeAnythingRuns() {
        Project project = upgraded()
                .with("U3__index.sql", "ALTER TABLE item ADD COLUMN x integer;\nDROP INDEX CONCURRENTLY item_name;");

        assertThatThrownBy(() -> new Undo(project.settings()).steps(database.owner(), 1))
                .isInstanceOf(UserProblem.class)
                .hasMessageContaining("both transactional and non-transactional");
        assertThat(Project.schema(database.owner())).isEqualTo(V3);
        assertThat(Project.history(database.owner())).hasSize(3);
    }

    @Test
    void stopsAfterANonTransactionalUndoFailedHalfWay() {
        Project project = upgraded()
                .with("U3__index.sql", "DROP INDEX item_name;\nSELECT boom;")
                .with("U3__index.sql.conf", "executeInTransaction=false");

        assertThatThrownBy(() -> new Undo(project.settings()).steps(database.owner(), 1))
                .hasMessageContaining("runs without a transaction: put right by hand what it left");
        assertThatThrownBy(() -> new Undo(project.settings()).steps(database.owner(), 1))
                .isInstanceOf(UserProblem.class)
                .hasMessage("U3__index.sql failed half-way on this database, without a transaction. Put right by hand"
                        + " what it left, remove the failed row with mvn dds-migrate:repair, and run again");
    }

    @Test
    void twoAtOnceUndoOneStepEachAtMost() throws InterruptedException {
        Project project = upgraded().with("U3__index.sql", "SELECT pg_sleep(0.5);\nDROP INDEX item_name;");
        CountDownLatch go = new CountDownLatch(1);
        List<String> outcomes = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Thread thread = new Thread(() -> {
                try {
                    go.await();
                    outcomes.addAll(versions(new Undo(project.settings()).steps(database.owner(), 1)));
                } catch (UserProblem e) {
                    outcomes.add(e.what());
                } catch (InterruptedException e) {
                    outcomes.add("interrupted");
                }
            });
            threads.add(thread);
            thread.start();
        }
        go.countDown();
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(outcomes)
                .containsExactlyInAnyOrder(
                        "3", "somebody changed the database's history meanwhile: cannot undo V3__index.sql");
        assertThat(Project.schema(database.owner())).isEqualTo(V2);
        assertThat(Project.history(database.owner())).hasSize(4);
    }

    @Test
    void anUpgradeMeanwhileStopsTheUndo() throws InterruptedException {
        Project project = upgraded()
                .with("V4__slow.sql", "SELECT pg_sleep(1.5);\nCREATE TABLE late ();")
                .with("U4__slow.sql", "DROP TABLE late;");
        Thread upgrade = new Thread(() -> new Upgrade(project.settings()).run(database.owner()));
        upgrade.start();
        while (Project.query(database.superuser(), "SELECT 1 FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep%'")
                .isEmpty()) {
            Thread.sleep(10);
        }

        assertThatThrownBy(() -> new Undo(project.settings()).steps(database.owner(), 1))
                .hasMessageStartingWith("somebody changed the database's history meanwhile: cannot undo V3__index.sql");
        upgrade.join();
        assertThat(Project.schema(database.owner())).isEqualTo(V3);
        assertThat(Project.history(database.owner())).hasSize(4);
    }

    @Test
    void refusesAHistoryOfThePaidEdition() {
        Project project = upgraded();
        Project.execute(
                database.owner(),
                "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, installed_by,"
                        + " execution_time, success) VALUES (4, '3', 'index', 'UNDO_SQL', 'U3__index.sql', 'x', 1, true)");
        String message = "the database was undone with Flyway's paid edition (version 3), and the open-source edition"
                + " cannot read such a history. Go on with the paid edition there, or let an administrator replace each"
                + " UNDO_SQL row of Flyway's history by type DELETE after checking the schema";

        assertThatThrownBy(() -> new Undo(project.settings()).steps(database.owner(), 1))
                .isInstanceOf(UserProblem.class)
                .hasMessage(message);
        assertThatThrownBy(() -> new Upgrade(project.settings()).run(database.owner()))
                .hasMessage(message);
        assertThatThrownBy(() -> new Status(project.settings()).of(database.owner()))
                .hasMessage(message);
    }

    @Test
    void stopsAtTheBaseline() {
        Project project = new Project(root)
                .with("B2__start.sql", "CREATE TABLE item (id integer PRIMARY KEY, name text);")
                .with("V3__index.sql", "CREATE INDEX item_name ON item (name);")
                .with("U3__index.sql", "DROP INDEX item_name;")
                .with("U2__start.sql", "DROP TABLE item;");
        new Upgrade(project.settings()).run(database.owner());

        assertThatThrownBy(() -> new Undo(project.settings()).steps(database.owner(), 2))
                .hasMessageStartingWith("only 1 of 2 migrations can be undone: no more are applied after the baseline");
        new Undo(project.settings()).steps(database.owner(), 1);
        assertThat(Project.schema(database.owner())).isEqualTo(V2);
    }

    @Test
    void takesBackTheLastAppliedFirstWhenVersionsCameOutOfOrder() {
        Project project = upgraded()
                .with("V2.5__late.sql", "ALTER TABLE item ADD COLUMN late text;")
                .with("U2.5__late.sql", "ALTER TABLE item DROP COLUMN late;");
        HistorySettings settings = project.settings().withFlyway(Map.of("flyway.outOfOrder", "true"));
        new Upgrade(settings).run(database.owner());

        assertThat(versions(new Undo(settings).steps(database.owner(), 2))).containsExactly("2.5", "3");
        assertThat(Project.schema(database.owner())).isEqualTo(V2);
    }

    @Test
    void runsNoCallbacksAndNoRepeatables() {
        Project project = upgraded()
                .with("R__boom.sql", "SELECT boom;")
                .with("afterMigrate.sql", "SELECT boom;")
                .with("V4__pending.sql", "SELECT boom;");

        new Undo(project.settings()).steps(database.owner(), 1);

        assertThat(Project.schema(database.owner())).isEqualTo(V2);
    }

    @Test
    void runsAnUndoThatIsNotAFileYet() {
        Project project = upgraded();

        UndoneMigration undone = new Undo(project.settings())
                .proposed(database.owner(), new MigrationScript("U3__other.sql", "DROP INDEX item_name;"));

        assertThat(undone.undoScript()).isEqualTo("U3__other.sql");
        assertThat(Project.schema(database.owner())).isEqualTo(V2);
    }

    @Test
    void replacesPlaceholdersInUndoFiles() {
        Project project = upgraded().with("U3__index.sql", "DROP INDEX ${flyway:defaultSchema}.${index};");
        HistorySettings settings = project.settings().withFlyway(Map.of("flyway.placeholders.index", "item_name"));

        new Undo(settings).steps(database.owner(), 1);

        assertThat(Project.schema(database.owner())).isEqualTo(V2);
    }
}
