package org.ddsmigrate.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.ddsmigrate.cache.Cache;
import org.ddsmigrate.migration.Version;
import org.ddsmigrate.scratch.EmbeddedPostgres;
import org.ddsmigrate.scratch.PostgresVersions;
import org.ddsmigrate.scratch.ScratchDatabase;
import org.ddsmigrate.scratch.ScratchServer;
import org.ddsmigrate.scratch.TestServers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts the files that are replayed, on a server that no other run works on meanwhile. */
class KnownHistoriesTest {
    private static final ScratchServer SERVER =
            EmbeddedPostgres.start(TestServers.options(PostgresVersions.DEFAULT_MAJOR));

    private static final AtomicInteger RUNS = new AtomicInteger();

    @TempDir
    Path root;

    private Project project() {
        return new Project(root)
                .with("V1__a.sql", "CREATE TABLE a (id integer);")
                .with("V2__b.sql", "CREATE TABLE b (id integer);");
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @AfterEach
    void forget() {
        SERVER.databases(ScratchServer.CACHE_PREFIX).forEach(SERVER::dropDatabase);
    }

    @Test
    void anUnchangedHistoryIsNotReplayed() {
        Project project = project().with("R__v.sql", "CREATE OR REPLACE VIEW v AS SELECT * FROM a;");
        ReplayResult first = run(project.settings());
        ReplayResult second = run(project.settings());

        assertThat(replayed(first)).isEqualTo(3);
        assertThat(replayed(second)).isZero();
        assertThat(second.applied()).extracting(AppliedMigration::script).containsExactlyElementsOf(scripts(first));
        assertThat(tables(second)).containsExactly("a", "b", "v");
    }

    @Test
    void aNewFileIsReplayedAlone() {
        Project project = project();
        run(project.settings());
        ReplayResult next =
                run(project.with("V3__c.sql", "CREATE TABLE c (id integer);").settings());

        assertThat(replayed(next)).isEqualTo(1);
        assertThat(scripts(next)).containsExactly("V1__a.sql", "V2__b.sql", "V3__c.sql");
        assertThat(tables(next)).containsExactly("a", "b", "c");
        assertThat(replayed(run(project.settings()))).isZero();
    }

    @Test
    void aChangedFileIsReplayedWithAllThatFollow() {
        Project project = project();
        run(project.settings());
        run(project.with("V3__c.sql", "CREATE TABLE c (id integer);").settings());
        ReplayResult changed =
                run(project.with("V3__c.sql", "CREATE TABLE d (id integer);").settings());
        ReplayResult older =
                run(project.with("V1__a.sql", "CREATE TABLE z (id integer);").settings());

        assertThat(replayed(changed)).isEqualTo(1);
        assertThat(tables(changed)).containsExactly("a", "b", "d");
        assertThat(replayed(older)).isEqualTo(3);
        assertThat(tables(older)).containsExactly("b", "d", "z");
    }

    @Test
    void whateverElseRunsMakesItAnotherHistory() {
        Project project = project();
        run(project.settings());

        assertThat(replayed(run(project.settings().withFlyway(Map.of("flyway.placeholders.size", "1")))))
                .as("a placeholder")
                .isEqualTo(2);
        assertThat(replayed(run(project.with("V2__b.sql.conf", "executeInTransaction=false")
                        .settings())))
                .as("a script's configuration")
                .isEqualTo(2);
        assertThat(replayed(run(project.with("afterMigrate.sql", "CREATE TABLE IF NOT EXISTS e ();")
                        .settings())))
                .as("a callback")
                .isEqualTo(2);
        assertThat(replayed(run(project.standIn("V2__b.sql", "CREATE TABLE b (other integer);")
                        .settings())))
                .as("a stand-in")
                .isEqualTo(2);
        assertThat(replayed(
                        run(project.standIn("before.sql", "CREATE TABLE f ();").settings())))
                .as("what runs before all")
                .isEqualTo(2);
    }

    @Test
    void callbacksAndRepeatableMigrationsRunAsOftenAsWithoutAnybodysHelp() {
        Project project = project()
                .with("beforeMigrate.sql", "CREATE TABLE IF NOT EXISTS runs (n integer); INSERT INTO runs VALUES (1);");
        run(project.settings());
        ReplayResult next =
                run(project.with("V3__c.sql", "CREATE TABLE c (id integer);").settings());

        assertThat(replayed(next)).isEqualTo(3);
        assertThat(Project.query(next.database().owner(), "SELECT count(*) FROM runs"))
                .containsExactly("1");
    }

    @Test
    void whatAReviewReplayedServesTheNextOneAndTheWholeHistory() {
        Project project = project().with("R__v.sql", "CREATE OR REPLACE VIEW v AS SELECT * FROM a;");
        List<String> goneOn = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            ScratchDatabase database = histories(project.settings())
                    .upTo(Version.of("1"), "known_" + RUNS.incrementAndGet(), begun -> {
                        goneOn.addAll(new Replay(SERVER, withoutRepeatables(project))
                                .run(begun, Version.of("1")).log().stream()
                                        .filter(line -> line.contains(" to version \""))
                                        .toList());
                        return begun;
                    });
            Project.execute(database.owner(), "DROP TABLE a");
        }
        ReplayResult whole = run(project.settings());

        assertThat(goneOn).hasSize(1);
        assertThat(replayed(whole)).as("V2 and the repeatable one").isEqualTo(2);
        assertThat(tables(whole)).containsExactly("a", "b", "v");
    }

    private static HistorySettings withoutRepeatables(Project project) {
        return project.settings()
                .withFlyway(Map.of(
                        "flyway.repeatableSqlMigrationPrefix", "none-", "flyway.validateMigrationNaming", "false"));
    }

    @Test
    void settingsOfTheDatabaseStay() {
        Project project = project()
                .with(
                        "V3__set.sql",
                        "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET work_mem = ''5MB''',"
                                + " current_database()); END $$;");
        run(project.settings());
        ReplayResult same = run(project.settings());
        ReplayResult next =
                run(project.with("V4__c.sql", "CREATE TABLE c (id integer);").settings());

        assertThat(replayed(same)).isZero();
        assertThat(replayed(next)).as("a copy would not have the setting").isEqualTo(4);
        for (ReplayResult result : List.of(same, next)) {
            assertThat(Project.query(result.database().owner(), "SHOW work_mem"))
                    .containsExactly("5MB");
        }
    }

    @Test
    void statementsThatArePutTogetherFromTheTimeAreRunEachTime() {
        Project project = project()
                .with("V3__today.sql", "DO $$ BEGIN EXECUTE format('CREATE TABLE %I ()', 't' || now()); END $$;");
        run(project.settings());

        assertThat(replayed(run(project.settings()))).isEqualTo(3);
        assertThat(SERVER.databases(ScratchServer.CACHE_PREFIX)).isEmpty();
    }

    @Test
    void aHistoryThatNeedsRolesIsNotKept() {
        Project project = project().with("V3__grant.sql", "GRANT SELECT ON a TO somebody_unheard_of;");
        ReplayResult first = run(project.settings());
        SERVER.dropDatabase(first.database().name());
        first.createdRoles().forEach(SERVER::dropRole);

        assertThat(first.createdRoles()).containsExactly("somebody_unheard_of");
        assertThat(SERVER.databases(ScratchServer.CACHE_PREFIX)).isEmpty();
    }

    @Test
    void onlyTheNewestAreKept() {
        Project project = project();
        for (int i = 3; i < 11; i++) {
            run(project.with("V" + i + "__t.sql", "CREATE TABLE t" + i + " ();").settings());
        }

        assertThat(SERVER.databases(ScratchServer.CACHE_PREFIX)).hasSize(6);
        assertThat(replayed(run(project.settings()))).isZero();
    }

    @Test
    void filesThatAreSavedDuringTheReplayAreNotMistakenForOthers() {
        Project project = project();
        KnownHistories histories = histories(project.settings());
        project.with("V2__b.sql", "CREATE TABLE later (id integer);");
        ReplayResult result = histories.replayed("known_" + RUNS.incrementAndGet());
        histories.keep(result);

        assertThat(SERVER.databases(ScratchServer.CACHE_PREFIX)).isEmpty();
        SERVER.dropDatabase(result.database().name());
    }

    private ReplayResult run(HistorySettings settings) {
        KnownHistories histories = histories(settings);
        ReplayResult result = histories.replayed("known_" + RUNS.incrementAndGet());
        histories.keep(result);
        String kept = SERVER.database(result.database().name()).isPresent()
                ? result.database().name()
                : SERVER.databases(ScratchServer.CACHE_PREFIX).last();
        ScratchDatabase database = SERVER.database(kept).orElseThrow();
        return new ReplayResult(database, result.applied(), result.standIns(), result.createdRoles(), result.log());
    }

    private KnownHistories histories(HistorySettings settings) {
        return new KnownHistories(SERVER, settings, Cache.in(root.resolve("cache")));
    }

    private static long replayed(ReplayResult result) {
        return result.log().stream()
                .filter(line -> line.contains(" to version \"") || line.contains("with repeatable migration"))
                .count();
    }

    private static List<String> scripts(ReplayResult result) {
        return result.applied().stream().map(AppliedMigration::script).toList();
    }

    private static List<String> tables(ReplayResult result) {
        return Project.query(
                result.database().owner(),
                "SELECT relname FROM pg_class WHERE relkind IN ('r', 'v') AND relnamespace = 'public'::regnamespace"
                        + " AND relname <> 'flyway_schema_history' ORDER BY relname");
    }
}
