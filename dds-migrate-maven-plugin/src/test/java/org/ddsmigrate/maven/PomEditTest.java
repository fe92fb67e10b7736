package org.ddsmigrate.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ddsmigrate.command.AcceptedDifference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PomEditTest {
    private static final String PLUGIN = """
            <project>
              <plugins>
                <plugin>
                  <artifactId>dds-migrate-maven-plugin</artifactId>
                  <version>1</version>
                </plugin>
                <plugin>
                  <artifactId>other</artifactId>
                  <configuration/>
                </plugin>
              </plugins>
            </project>
            """;

    @TempDir
    private Path folder;

    @Test
    void addsAConfigurationAndThenLinesToIt() throws IOException {
        Path pom = pom(PLUGIN);

        assertThat(new PomEdit(pom).accept(List.of(new AcceptedDifference("a.b", "x < y"))))
                .isTrue();
        assertThat(new PomEdit(pom).accept(List.of(new AcceptedDifference("a.c", "z"))))
                .isTrue();

        assertThat(Files.readString(pom)).isEqualTo(PLUGIN.replace("      <version>1</version>\n", """
                      <version>1</version>
                      <configuration>
                        <acceptedDifferences>
                          <difference>a.b: x &lt; y</difference>
                          <difference>a.c: z</difference>
                        </acceptedDifferences>
                      </configuration>
                """));
    }

    @Test
    void addsToAConfigurationThatIsThere() throws IOException {
        Path pom = pom(PLUGIN.replace(
                "<version>1</version>", "<configuration>\n        <postgres>16</postgres>\n      </configuration>"));

        new PomEdit(pom).accept(List.of(new AcceptedDifference("a.b", "x")));

        assertThat(Files.readString(pom)).contains("""
                      <configuration>
                        <acceptedDifferences>
                          <difference>a.b: x</difference>
                        </acceptedDifferences>
                        <postgres>16</postgres>
                """);
    }

    @Test
    void leavesAPomAloneThatInheritsThePlugin() throws IOException {
        Path pom = pom("<project/>");

        assertThat(new PomEdit(pom).accept(List.of(new AcceptedDifference("a.b", "x"))))
                .isFalse();
        assertThat(Files.readString(pom)).isEqualTo("<project/>");
    }

    private Path pom(String text) throws IOException {
        return Files.writeString(folder.resolve("pom.xml"), text);
    }
}
