package org.ddsmigrate.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.command.Answers;
import org.ddsmigrate.command.Generate;
import org.ddsmigrate.command.GenerateOptions;
import org.ddsmigrate.command.Project;
import org.ddsmigrate.command.Workbench;
import org.ddsmigrate.diff.Ownership;
import org.ddsmigrate.entities.ModelSource;
import org.ddsmigrate.entities.Provider;
import org.ddsmigrate.history.HistorySettings;
import org.ddsmigrate.scratch.TestServers;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Real annotated classes: {@code before/} gives the first migration, {@code by-hand.sql} what somebody added to it, and
 * {@code after/} the migration that is expected, {@code V.sql} and {@code U.sql}, or the message in {@code refused.txt}. {@code -Dcases.update=true} as in
 * {@link CasesTest}.
 */
class EntityCasesTest {
    private static final Path CASES = Path.of("src/test/resources/entity-cases");

    static Stream<Case> cases() throws IOException {
        String only = System.getProperty("cases.only", "");
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(folder -> folder.toString().contains(only)).sorted().map(Case::new).toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theChangedClassesGiveExactlyThisMigration(Case golden, @TempDir Path work) throws IOException {
        Path migrations = Files.createDirectories(work.resolve("migration"));
        try (Workbench bench = bench(golden, "before", migrations, work)) {
            new Generate(bench).run(options(Answers.NONE));
        }
        Path byHand = golden.folder().resolve("by-hand.sql");
        if (Files.exists(byHand)) {
            Files.copy(byHand, migrations.resolve("V2__by_hand.sql"));
        }
        try (Workbench bench = bench(golden, "after", migrations, work)) {
            List<Case.Output> outputs = outputs(bench, golden);
            if (Boolean.getBoolean("cases.update")) {
                golden.update(outputs);
            }
            assertThat(outputs).isEqualTo(golden.expected());
            boolean refused = outputs.get(0).name().equals("refused.txt");
            assertThat(refused || new Generate(bench).run(options(Answers.NONE)).isUnchanged())
                    .isTrue();
        }
    }

    private static List<Case.Output> outputs(Workbench bench, Case golden) throws IOException {
        try {
            return Case.outputs(
                    new Generate(bench).run(options(golden.answers())).scripts());
        } catch (UserProblem refused) {
            return List.of(new Case.Output("refused.txt", refused.getMessage() + "\n"));
        }
    }

    private static GenerateOptions options(Answers answers) {
        return new GenerateOptions("change", answers, GenerateOptions.Mode.WRITE);
    }

    private static Workbench bench(Case golden, String state, Path migrations, Path work) {
        ModelSource classes = org.ddsmigrate.entities.Project.in(work.resolve(state), Provider.HIBERNATE_7_4.jars())
                .compiledFrom(golden.folder().resolve(state))
                .source();
        Project project = new Project(
                Optional.of(classes),
                golden.folder().resolve(state),
                HistorySettings.of(migrations),
                List.of(),
                Ownership.Says.PARTLY,
                work.resolve("work"));
        return Workbench.on(TestServers.postgres(), project);
    }
}
