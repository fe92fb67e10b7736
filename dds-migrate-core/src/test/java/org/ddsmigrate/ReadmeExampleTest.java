package org.ddsmigrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.ddsmigrate.command.Generate;
import org.ddsmigrate.command.GenerateOptions;
import org.ddsmigrate.command.GenerateResult;
import org.ddsmigrate.command.Project;
import org.ddsmigrate.command.Workbench;
import org.ddsmigrate.scratch.EmbeddedOptions;
import org.ddsmigrate.scratch.EmbeddedPostgres;
import org.ddsmigrate.scratch.ScratchServer;
import org.ddsmigrate.scratch.TestServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds README's example of the core without Maven to code that compiles and runs. */
class ReadmeExampleTest {

    // README begins
    static GenerateResult generate(Path folder, EmbeddedOptions options) {
        Project project = Project.ofSql(folder.resolve("model"), folder.resolve("migration"), folder.resolve("work"));
        try (ScratchServer server = EmbeddedPostgres.start(options);
                Workbench bench = Workbench.on(server, project)) {
            return new Generate(bench).run(GenerateOptions.named("create_invites"));
        }
    }
    // README ends

    @Test
    void writesAMigrationFromJava(@TempDir Path folder) throws IOException {
        Path migrations = Files.createDirectories(folder.resolve("migration"));
        Path model = Files.createDirectories(folder.resolve("model"));
        Files.writeString(model.resolve("invites.sql"), "CREATE TABLE invites (id integer PRIMARY KEY, email text);");

        GenerateResult result = generate(folder, TestServers.options(17));

        assertThat(result.files())
                .containsExactlyInAnyOrder(
                        migrations.resolve("V1__create_invites.sql"), migrations.resolve("U1__create_invites.sql"));
    }

    @Test
    void readmeShowsThisCode() throws IOException {
        String source = Files.readString(Path.of("src/test/java/org/ddsmigrate/ReadmeExampleTest.java"));
        String shown = source.substring(
                source.indexOf("// README begins\n") + "// README begins\n".length(),
                source.indexOf("    // README ends\n"));

        assertThat(Files.readString(Path.of("../README.md")))
                .contains("```java\n" + shown.stripTrailing().stripIndent() + "\n```");
    }

    /** README's first command applies it with git. */
    @Test
    void firstChangeFitsTheExamplesClass() throws IOException {
        List<String> patch = Files.readAllLines(Path.of("../examples/dds-web/first-change.patch"));
        String file = patch.get(2).substring("+++ b/".length());
        String before = patch.stream()
                .skip(4)
                .filter(line -> !line.startsWith("+"))
                .map(line -> line.substring(1) + "\n")
                .collect(Collectors.joining());

        assertThat(Files.readString(Path.of("..", file))).contains(before);
    }
}
