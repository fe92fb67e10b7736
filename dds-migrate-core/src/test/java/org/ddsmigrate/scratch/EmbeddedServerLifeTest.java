package org.ddsmigrate.scratch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerLifeTest {
    @TempDir
    Path folder;

    @Test
    void diesWithAKilledJvm() throws Exception {
        TestCaches.options(folder);
        ForkedJvm jvm = ForkedJvm.scratch(folder);
        ProcessHandle server = serverOf(jvm.said()).orElseThrow();
        List<ProcessHandle> all = new ArrayList<>(server.descendants().toList());
        all.add(server);
        assertThat(all).hasSizeGreaterThan(3).allMatch(ProcessHandle::isAlive);

        jvm.kill();

        for (ProcessHandle process : all) {
            process.onExit().get(60, TimeUnit.SECONDS);
        }
    }

    @Test
    void stopsWithAJvmThatForgetsToCloseIt() throws Exception {
        TestCaches.options(folder);
        ForkedJvm jvm = ForkedJvm.scratch(folder);
        ProcessHandle server = serverOf(jvm.said()).orElseThrow();

        jvm.end();

        server.onExit().get(60, TimeUnit.SECONDS);
    }

    @Test
    void severalJvmsAtOnceHaveServersOfTheirOwn() throws Exception {
        TestCaches.options(folder);
        List<ForkedJvm> jvms = List.of(ForkedJvm.scratch(folder), ForkedJvm.scratch(folder), ForkedJvm.scratch(folder));
        Set<String> urls = new HashSet<>();
        for (ForkedJvm jvm : jvms) {
            Map<String, String> said = jvm.said();
            urls.add(said.getOrDefault("url", said.toString()));
            try (Connection connection =
                    DriverManager.getConnection(said.get("url"), said.get("user"), said.get("password"))) {
                assertThat(connection.isValid(10)).isTrue();
            }
        }
        assertThat(urls).hasSize(3);
        for (ForkedJvm jvm : jvms) {
            jvm.end();
        }
    }

    @Test
    void worksInFoldersWithUnusualNames() throws Exception {
        EmbeddedOptions options = TestCaches.options(folder.resolve("zwei Wörter, 'ein' \"Zitat\" & $HOME; 100%"));
        for (int use = 0; use < 2; use++) {
            try (ScratchServer server = EmbeddedPostgres.start(options)) {
                assertThat(Sql.value(server.createDatabase("x").owner(), "SELECT 1"))
                        .isEqualTo("1");
            }
        }
    }

    @Test
    void closingTwiceDoesNoHarm() {
        ScratchServer server = EmbeddedPostgres.start(TestCaches.options(folder));
        for (int time = 0; time < 2; time++) {
            server.close();
        }
    }

    @Test
    void goesOnWhenAnotherProgramTakesThePort() throws Exception {
        EmbeddedOptions options = TestCaches.options(folder);
        Installation installation = Installation.of(options);
        Cluster cluster = installation.directories().claim();
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            ServerProcess server =
                    installation.start(cluster, ServerSettings.scratch(17), OptionalInt.of(other.getLocalPort()));

            assertThat(server.port()).isNotEqualTo(other.getLocalPort());
            assertThat(server.stop()).isTrue();
        }
    }

    private static Optional<ProcessHandle> serverOf(Map<String, String> said) {
        return ProcessHandle.of(Long.parseLong(said.getOrDefault("server", "0")));
    }
}
