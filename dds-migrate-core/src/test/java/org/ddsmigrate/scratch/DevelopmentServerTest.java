package org.ddsmigrate.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.UserProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevelopmentServerTest {
    @TempDir
    Path temporary;

    private DevelopmentOptions options;

    @BeforeEach
    void projectOfItsOwn() {
        options = new DevelopmentOptions(
                TestCaches.options(temporary.resolve("cache")),
                temporary.resolve("target/dds-migrate/database"),
                "shop",
                "shop_owner");
    }

    @Test
    void keepsRowsUrlAndPassword() throws Exception {
        String url;
        String password;
        try (DevelopmentServer server = DevelopmentServer.start(options)) {
            assertThat(server.startedHere()).isTrue();
            assertThat(server.description()).matches("PostgreSQL 17\\.\\d+ \\(development, embedded\\)");
            Sql.run(server.database().owner(), "CREATE TABLE t AS SELECT 42 AS answer");
            url = server.database().url();
            password = server.database().password();
        }
        try (DevelopmentServer server = DevelopmentServer.start(options)) {
            assertThat(server.database().url()).isEqualTo(url);
            assertThat(server.database().user()).isEqualTo("shop_owner");
            assertThat(server.database().password()).isEqualTo(password);
            assertThat(Sql.value(server.database().owner(), "SELECT answer FROM t"))
                    .isEqualTo("42");
        }
    }

    @Test
    void isMarkedAsADevelopmentDatabase() throws Exception {
        try (DevelopmentServer server = DevelopmentServer.start(options)) {
            assertThat(DevelopmentServer.isDevelopmentDatabase(server.database().owner()))
                    .isTrue();
        }
        assertThat(DevelopmentServer.isDevelopmentDatabase(
                        TestServers.freshDatabase().owner()))
                .isFalse();
    }

    @Test
    void keepsThePasswordFromOtherUsers() throws Exception {
        try (DevelopmentServer server = DevelopmentServer.start(options)) {
            assertThat(server.toString()).doesNotContain(server.database().password());
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(options.folder())))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(options.folder().resolve("owner-password"))))
                .isEqualTo("rw-------");
    }

    @Test
    void secondBuildJoinsTheServerOfTheFirst() throws Exception {
        ForkedJvm first = ForkedJvm.development(options.server().cache().path(), options.folder());
        Map<String, String> said = first.said();
        assertThat(said).containsEntry("started here", "true");
        try (DevelopmentServer second = DevelopmentServer.start(options)) {
            assertThat(second.startedHere()).isFalse();
            assertThat(second.database().url()).isEqualTo(said.get("url"));
            assertThat(second.database().password()).isEqualTo(said.get("password"));
        }
        try (Connection connection =
                DriverManager.getConnection(said.get("url"), said.get("user"), said.get("password"))) {
            assertThat(connection.isValid(10)).isTrue();
        }
        first.end();
    }

    @Test
    void buildsThatStartAtTheSameMomentShareOneServer() throws Exception {
        Path cache = options.server().cache().path();
        List<ForkedJvm> jvms = List.of(
                ForkedJvm.development(cache, options.folder()),
                ForkedJvm.development(cache, options.folder()),
                ForkedJvm.development(cache, options.folder()));
        List<Map<String, String>> said =
                List.of(jvms.get(0).said(), jvms.get(1).said(), jvms.get(2).said());

        assertThat(said)
                .extracting(one -> one.getOrDefault("url", one.toString()))
                .containsOnly(said.get(0).get("url"));
        assertThat(said).filteredOn("started here", "true").hasSize(1);
        for (ForkedJvm jvm : jvms) {
            jvm.end();
        }
    }

    @Test
    void recoversFromAKilledBuild() throws Exception {
        ForkedJvm jvm = ForkedJvm.development(options.server().cache().path(), options.folder());
        Map<String, String> said = jvm.said();
        try (Connection connection =
                DriverManager.getConnection(said.get("url"), said.get("user"), said.get("password"))) {
            connection.createStatement().execute("CREATE TABLE t AS SELECT 42 AS answer");
            connection.createStatement().execute("SET synchronous_commit = on; INSERT INTO t VALUES (43)");
        }
        jvm.kill();

        try (DevelopmentServer server = DevelopmentServer.start(options)) {
            assertThat(Sql.value(server.database().owner(), "SELECT sum(answer) FROM t"))
                    .isEqualTo("85");
        }
    }

    @Test
    void startsOverAfterTheFolderWasDeleted() throws Exception {
        try (DevelopmentServer server = DevelopmentServer.start(options)) {
            Sql.run(server.database().owner(), "CREATE TABLE t (id int)");
        }
        new FileTree(options.folder()).delete();

        try (DevelopmentServer server = DevelopmentServer.start(options)) {
            assertThat(Sql.value(server.database().owner(), "SELECT to_regclass('t') IS NULL"))
                    .isEqualTo("t");
        }
    }

    @Test
    void makesAnotherDatabaseInTheSameFolder() throws Exception {
        DevelopmentServer.start(options).close();
        DevelopmentOptions renamed = new DevelopmentOptions(options.server(), options.folder(), "Zweite", "zweiter");

        try (DevelopmentServer server = DevelopmentServer.start(renamed)) {
            assertThat(Sql.value(server.database().owner(), "SELECT current_database()"))
                    .isEqualTo("Zweite");
            assertThat(DevelopmentServer.isDevelopmentDatabase(server.database().owner()))
                    .isTrue();
        }
    }

    @Test
    void refusesTheFolderOfAnotherMajorVersion() {
        DevelopmentServer.start(options).close();
        DevelopmentOptions newer = new DevelopmentOptions(
                TestCaches.options(temporary.resolve("cache"), 18), options.folder(), "shop", "shop_owner");

        assertThatThrownBy(() -> DevelopmentServer.start(newer))
                .isInstanceOf(UserProblem.class)
                .hasMessageContaining("one of PostgreSQL 17, but version 18 is wanted")
                .hasMessageContaining("mvn clean");
    }

    @Test
    void refusesAFolderThatHoldsSomethingElse() throws Exception {
        Files.createDirectories(options.folder());
        Path file = Files.writeString(options.folder().resolve("precious.txt"), "mine");

        assertThatThrownBy(() -> DevelopmentServer.start(options))
                .isInstanceOf(EnvironmentProblem.class)
                .hasMessageContaining("holds something else");
        assertThat(file).exists();
    }

    @Test
    void staysInTheForegroundUntilTheServerEnds() throws Exception {
        ForkedJvm first = ForkedJvm.development(options.server().cache().path(), options.folder());
        assertThat(first.said()).containsKey("url");
        try (DevelopmentServer second = DevelopmentServer.start(options)) {
            Thread waiting = new Thread(second::keepInForeground);
            waiting.start();
            assertThat(waiting.isAlive()).isTrue();

            first.end();

            waiting.join();
        }
    }
}
