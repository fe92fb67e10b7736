package org.ddsmigrate.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.SoftAssertions;
import org.ddsmigrate.Problem;
import org.ddsmigrate.cache.Cache;
import org.ddsmigrate.migration.MigrationScript;
import org.ddsmigrate.scratch.EmbeddedOptions;
import org.ddsmigrate.scratch.EmbeddedPostgres;
import org.ddsmigrate.scratch.ScratchServer;
import org.ddsmigrate.scratch.TestCaches;
import org.ddsmigrate.scratch.TestServers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Caches change how long a run takes and nothing else. {@code -Dhistories=…} chooses how many random histories, {@code
 * -Dhistories.seed=…} the first seed, {@code -Dhistories.steps=…} the steps of each.
 */
class CachesTest {
    private static final int HISTORIES = Integer.getInteger("histories", 1);
    private static final long SEED = Long.getLong("histories.seed", 1);
    private static final int STEPS = Integer.getInteger("histories.steps", 14);

    /** How many queries one reading of a schema takes. */
    private static final int READING = 28;

    @TempDir
    static Path folder;

    private static EmbeddedOptions embedded;
    private final AtomicInteger starts = new AtomicInteger();
    private final CountedServer counted = new CountedServer();

    @BeforeAll
    static void dataDirectoryOfItsOwn() {
        embedded = TestCaches.options(folder.resolve("postgres"));
    }

    @Test
    void everyByteIsTheSameWithAndWithoutCaches() throws IOException {
        for (long seed = SEED; seed < SEED + HISTORIES; seed++) {
            RandomHistory history = new RandomHistory(folder.resolve("random" + seed), seed);
            List<String> steps = new ArrayList<>();
            for (int i = 0; i < STEPS; i++) {
                steps.add(history.step());
                history.write();
                Project project = history.project();
                Outcome cached = outcome(cached(project));
                assertThat(cached.text())
                        .as("seed %s: %s", seed, steps)
                        .isEqualTo(outcome(Workbench.on(TestServers.postgres(), project))
                                .text());
                if (i % 3 == 2) {
                    assertThat(checked(cached(project)))
                            .as("seed %s: %s", seed, steps)
                            .isEqualTo(checked(Workbench.on(TestServers.postgres(), project)));
                }
                if (i % 2 == 0) {
                    history.accept(cached.scripts());
                }
            }
        }
    }

    @Test
    void anUnchangedProjectNeedsNoServer() throws IOException {
        Path root = folder.resolve("unchanged");
        write(root.resolve("migration/V1__a.sql"), "CREATE TABLE a (id integer PRIMARY KEY, old text);");
        write(root.resolve("model/a.sql"), "CREATE TABLE a (id integer PRIMARY KEY, old text);");
        Project project = Project.ofSql(root.resolve("model"), root.resolve("migration"), root.resolve("work"));

        String first = outcome(cached(project)).text();
        assertThat(outcome(cached(project)).text()).isEqualTo(first);
        assertThat(starts).hasValue(1);

        write(root.resolve("model/a.sql"), "CREATE TABLE a (id integer PRIMARY KEY, other text);");
        assertThat(outcome(cached(project)).text()).isNotEqualTo(first);
        assertThat(starts).hasValue(2);
        assertThat(outcome(cached(project)).text()).contains("a.old");
        assertThat(starts).as("only what is unchanged is known beforehand").hasValue(3);
    }

    /** Counts, so that no change makes a usual run cost more unnoticed; fewer are welcome. */
    @Test
    void usualRunsMakeNoMoreDatabasesAndQueriesThanTheyNeed() throws IOException {
        SoftAssertions soft = new SoftAssertions();
        Path root = folder.resolve("usual");
        String first = "CREATE TABLE a (id integer PRIMARY KEY);";
        write(root.resolve("migration/V1__a.sql"), first);
        write(root.resolve("model/a.sql"), first);
        Project project = Project.ofSql(root.resolve("model"), root.resolve("migration"), root.resolve("work"));
        soft.assertThat(counted.of(() -> outcome(cached(project))))
                .as("history, model")
                .isEqualTo(new CountedServer.Cost(2, 2 * READING));
        soft.assertThat(counted.of(() -> outcome(cached(project))))
                .as("nothing changed")
                .isEqualTo(new CountedServer.Cost(0, 0));

        write(root.resolve("model/a.sql"), "CREATE TABLE a (id integer PRIMARY KEY, name text);");
        List<MigrationScript> scripts = new ArrayList<>();
        soft.assertThat(counted.of(() -> scripts.addAll(outcome(cached(project)).scripts())))
                .as("model, proof, proof with rows")
                .isEqualTo(new CountedServer.Cost(3, 5 * READING));
        for (MigrationScript script : scripts) {
            write(root.resolve("migration").resolve(script.fileName()), script.text());
        }
        soft.assertThat(counted.of(() -> checked(cached(project))))
                .as("history, model, undo, statements, rows")
                .isEqualTo(new CountedServer.Cost(5, 5 * READING));
        soft.assertThat(counted.of(() -> checked(cached(project))))
                .as("the same without history and undo")
                .isEqualTo(new CountedServer.Cost(3, 3 * READING));
        soft.assertAll();
    }

    private String checked(Workbench workbench) {
        try (Workbench bench = workbench) {
            CheckResult result = new Check(bench, CheckOptions.DEFAULT).run();
            return new CheckSummary(folder).of(result) + "\n" + result.findings();
        } catch (Problem e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** What people and the folder get to see. */
    private record Outcome(String text, List<MigrationScript> scripts) {}

    private Outcome outcome(Workbench workbench) {
        try (Workbench bench = workbench) {
            GenerateResult result =
                    new Generate(bench).run(new GenerateOptions("step", Answers.NONE, GenerateOptions.Mode.DRY_RUN));
            String said = new GenerateSummary(folder).of(result).toString();
            return new Outcome(said + "\n" + result.scripts(), result.scripts());
        } catch (Problem e) {
            return new Outcome(String.valueOf(e.getMessage()), List.of());
        }
    }

    private Workbench cached(Project project) {
        return Workbench.start(
                project, embedded.majorVersion(), this::server, new Timings(), Cache.in(folder.resolve("cache")));
    }

    private ScratchServer server() {
        starts.incrementAndGet();
        return counted.around(EmbeddedPostgres.start(embedded));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }
}
