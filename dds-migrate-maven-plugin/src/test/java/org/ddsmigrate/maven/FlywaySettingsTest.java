package org.ddsmigrate.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.ddsmigrate.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlywaySettingsTest {
    @TempDir
    private Path base;

    private final Properties properties = new Properties();
    private final Properties commandLine = new Properties();

    @Test
    void strongerPlacesWin() throws Exception {
        Files.writeString(base.resolve("flyway.conf"), "flyway.table=conf\nflyway.url=conf\nflyway.user=conf\n");
        properties.setProperty("flyway.table", "properties");
        commandLine.setProperty("flyway.table", "command_line");

        FlywaySettings settings = settings("<url>pom</url><table>pom</table>");

        assertThat(settings.get("table")).contains("command_line");
        assertThat(settings.get("url")).contains("pom");
        assertThat(settings.get("user")).contains("conf");
    }

    @Test
    void readsListsAndMapsOfFlywaysPlugin() throws Exception {
        FlywaySettings settings =
                settings("<locations><location>classpath:a</location><location>filesystem:b</location>"
                        + "</locations><placeholders><owner>app</owner></placeholders>");

        assertThat(settings.locations().orElseThrow()).containsExactly("classpath:a", "filesystem:b");
        assertThat(settings.all()).containsEntry("flyway.placeholders.owner", "app");
    }

    @Test
    void configurationFilesAreReadFromTheModule() throws Exception {
        Files.writeString(base.resolve("more.conf"), "flyway.schemas=app\n");
        properties.setProperty("flyway.configFiles", "more.conf");

        assertThat(settings("").get("schemas")).contains("app");
    }

    @Test
    void anUnresolvedUrlIsNeverTakenForNone() {
        properties.setProperty("flyway.url", "jdbc:postgresql://${DB_HOST}/shop");

        assertThatThrownBy(() -> settings(""))
                .isInstanceOf(UserProblem.class)
                .hasMessageContaining("flyway.url")
                .hasMessageContaining("${DB_HOST}");
    }

    @Test
    void placeholdersOfMigrationsMayBeUnresolved() throws Exception {
        properties.setProperty("flyway.placeholderPrefix", "${");
        properties.setProperty("flyway.placeholders.tenant", "${tenant}");

        assertThat(settings("").all()).containsEntry("flyway.placeholders.tenant", "${tenant}");
    }

    private FlywaySettings settings(String configuration) throws Exception {
        Plugin flyway = new Plugin();
        flyway.setGroupId("org.flywaydb");
        flyway.setArtifactId("flyway-maven-plugin");
        flyway.setConfiguration(
                Xpp3DomBuilder.build(new StringReader("<configuration>" + configuration + "</configuration>")));
        Build build = new Build();
        build.addPlugin(flyway);
        Model model = new Model();
        model.setBuild(build);
        model.setProperties(properties);
        MavenProject project = new MavenProject(model);
        project.setFile(pom());
        return FlywaySettings.of(project, commandLine);
    }

    private File pom() {
        return base.resolve("pom.xml").toFile();
    }
}
