package org.ddsmigrate.past;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ddsmigrate.command.Generate;
import org.ddsmigrate.command.GenerateOptions;
import org.ddsmigrate.command.Workbench;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The example's migrations are what {@code generate} writes from its classes. {@code -Drevisions=all} for each of them;
 * {@code -Drevisions.update=true} writes them anew, which only somebody may do who has no database that they ran on.
 */
class PastGenerationTest {
    static Stream<Revision> revisions() {
        String wanted = System.getProperty("revisions", "all");
        return DdsWeb.revisions().stream()
                .filter(revision -> wanted.equals("all") || wanted.matches("(.*,)?" + revision.number() + "(,.*)?"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("revisions")
    void theChangedClassesAndTheAnswersGiveTheCommittedMigration(Revision revision, @TempDir Path work) {
        GenerateOptions options =
                new GenerateOptions(revision.name(), revision.answers(), GenerateOptions.Mode.DRY_RUN);
        Map<String, String> generated = new TreeMap<>();
        try (Workbench bench = DdsWeb.before(revision, work)) {
            new Generate(bench)
                    .run(options)
                    .scripts()
                    .forEach(script -> generated.put(script.fileName(), script.text()));
        }
        Map<String, String> texts = DdsWeb.edited(revision, generated);
        if (Boolean.getBoolean("revisions.update")) {
            DdsWeb.commit(texts);
        }

        assertThat(texts).isEqualTo(DdsWeb.committed(revision));
    }
}
