package org.ddsmigrate.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.application.ApplicationSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlywaySettingsTest {
    @TempDir
    private Path base;

    private final Properties properties = new Properties();
    private final Properties commandLine = new Properties();
    private final Map<String, String> environment = new HashMap<>();

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

    @Test
    void theVersionOfFlywayIsNoSettingOfFlyways() throws Exception {
        properties.setProperty("flyway.version", "11.14.1");
        properties.setProperty("flyway.baselineVersion", "3");

        assertThat(settings("").all())
                .containsEntry("flyway.baselineVersion", "3")
                .doesNotContainKey("flyway.version");
    }

    @Test
    void springsDatabaseAndFlywayAreTheProjectsToo() throws Exception {
        environment.put("DB_HOST", "db");
        application("application.yml", """
                spring:
                  datasource:
                    url: jdbc:postgresql://${DB_HOST:localhost}:${DB_PORT:5432}/shop
                    username: shop
                    password: ${DB_PASSWORD:s3cret}
                  flyway:
                    locations: [classpath:db/a, classpath:db/b]
                    default-schema: app
                    placeholders: {tenant: acme}
                    postgresql.transactional-lock: false
                    enabled: true
                ---
                spring:
                  config.activate.on-profile: prod
                  datasource.url: jdbc:postgresql://prod/shop
                """);

        FlywaySettings settings = settings("");

        assertThat(settings.all())
                .containsEntry("flyway.url", "jdbc:postgresql://db:5432/shop")
                .containsEntry("flyway.user", "shop")
                .containsEntry("flyway.password", "s3cret")
                .containsEntry("flyway.defaultSchema", "app")
                .containsEntry("flyway.placeholders.tenant", "acme")
                .containsEntry("flyway.postgresql.transactional.lock", "false")
                .doesNotContainKey("flyway.enabled");
        assertThat(settings.locations().orElseThrow()).containsExactly("classpath:db/a", "classpath:db/b");
        assertThat(settings.written())
                .containsEntry("flyway.user", new Setting("shop", "application.yml, spring.datasource.username"));
    }

    @Test
    void quarkusDatabaseAndFlywayAreTheProjectsToo() throws Exception {
        application("application.properties", """
                quarkus.datasource.jdbc.url=jdbc:postgresql://localhost/shop
                quarkus.datasource.username=shop
                %prod.quarkus.datasource.jdbc.url=jdbc:postgresql://prod/shop
                quarkus.flyway.locations=db/a,db/b
                quarkus.flyway.placeholders.tenant=acme
                """);

        FlywaySettings settings = settings("");

        assertThat(settings.all())
                .containsEntry("flyway.url", "jdbc:postgresql://localhost/shop")
                .containsEntry("flyway.user", "shop")
                .containsEntry("flyway.placeholders.tenant", "acme");
        assertThat(settings.locations().orElseThrow()).containsExactly("db/a", "db/b");
    }

    @Test
    void theApplicationIsTheWeakestAndItsPasswordStaysWithItsOwnDatabase() throws Exception {
        application("application.properties", """
                spring.datasource.url=jdbc:postgresql://app/shop
                spring.datasource.username=app
                spring.datasource.password=secret
                spring.flyway.table=app
                """);
        properties.setProperty("flyway.url", "jdbc:postgresql://pom/shop");

        assertThat(settings("").all())
                .containsEntry("flyway.url", "jdbc:postgresql://pom/shop")
                .containsEntry("flyway.table", "app")
                .doesNotContainKeys("flyway.user", "flyway.password");
    }

    @Test
    void environmentAndCommandLineAreStrongerThanTheApplicationsFiles() throws Exception {
        application("application.properties", "spring.datasource.url=jdbc:postgresql://file/shop\n");
        environment.put("SPRING_DATASOURCE_URL", "jdbc:postgresql://environment/shop");
        assertThat(settings("").get("url")).contains("jdbc:postgresql://environment/shop");

        commandLine.setProperty("spring.datasource.url", "jdbc:postgresql://line/shop");
        assertThat(settings("").get("url")).contains("jdbc:postgresql://line/shop");
    }

    @Test
    void anotherKindOfDatabaseInTheApplicationIsNotOurs() throws Exception {
        application(
                "application.properties",
                "spring.datasource.url=jdbc:h2:mem:shop\nspring.datasource.password=secret\n");

        assertThat(settings("").all()).doesNotContainKeys("flyway.url", "flyway.password");
    }

    @Test
    void aDatabaseThatOnlyProductionKnowsIsSaidToBeUnknown() throws Exception {
        application("application.properties", "spring.datasource.url=${DB_URL}\n");

        FlywaySettings settings = settings("");

        assertThat(settings.unknownDatabase())
                .contains(new Setting("${DB_URL}", "application.properties, spring.datasource.url"));
        assertThat(settings.withoutDatabase().get("url")).isEmpty();
        DatabaseSettings none =
                new DatabaseSettings(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        assertThatThrownBy(() -> none.orFrom(settings))
                .hasMessageContaining("spring.datasource.url")
                .hasMessageContaining("${DB_URL}");
    }

    @Test
    void passwordsAreNeverShown() {
        assertThat(new Setting("s3cret", "").shown("flyway.password")).isEqualTo("***");
        assertThat(new Setting("s3cret", "").shown("flyway.placeholders.apiKey"))
                .isEqualTo("***");
        assertThat(new Setting("s3cret", "").shown("flyway.placeholders.api-key"))
                .isEqualTo("***");
        assertThat(new Setting("jdbc:postgresql://u:pw@h/d?user=u&password=s3cret&ssl=true", "").shown("flyway.url"))
                .isEqualTo("jdbc:postgresql://u:***@h/d?user=u&password=***&ssl=true");
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
        ApplicationFlyway application = new ApplicationFlyway(
                ApplicationSettings.read(List.of(base.resolve("classes"))), commandLine, environment);
        return FlywaySettings.of(project, application);
    }

    private void application(String file, String text) throws IOException {
        Files.createDirectories(base.resolve("classes"));
        Files.writeString(base.resolve("classes").resolve(file), text);
    }

    private File pom() {
        return base.resolve("pom.xml").toFile();
    }
}
