package org.ddsmigrate.scratch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryReuseTest {
    @TempDir
    Path cache;

    private EmbeddedOptions options;
    private Path slots;

    @BeforeEach
    void cacheOfItsOwn() {
        options = TestCaches.options(cache);
        slots = Installation.of(options).directories().folder();
    }

    @Test
    void nextServerFindsTheCachesAndNothingElse() throws Exception {
        try (ScratchServer server = EmbeddedPostgres.start(options)) {
            Sql.run(server.createDatabase("cache_abc").owner(), "CREATE TABLE t AS SELECT 42 AS answer");
            server.createDatabase("other");
            server.createRole("somebody");
            Sql.run(server.createDatabase("more").owner(), "ALTER ROLE dds_owner SET search_path = nowhere");
        }
        assertThat(names()).hasSize(2).contains("template").anyMatch(name -> name.startsWith("free-"));

        try (ScratchServer server = EmbeddedPostgres.start(options)) {
            assertThat(server.databases("")).containsExactly("cache_abc");
            assertThat(server.roles()).isEmpty();
            ScratchDatabase copy = server.copyDatabase("cache_abc", "history");
            assertThat(Sql.value(copy.owner(), "SELECT answer FROM public.t")).isEqualTo("42");
            assertThat(Sql.value(copy.owner(), "SHOW search_path")).isEqualTo("\"$user\", public");
        }
        assertThat(names()).hasSize(2);
    }

    @Test
    void ownerGetsANewPasswordEachTime() {
        String first;
        try (ScratchServer server = EmbeddedPostgres.start(options)) {
            first = server.createDatabase("a").password();
        }
        try (ScratchServer server = EmbeddedPostgres.start(options)) {
            assertThat(server.createDatabase("a").password()).isNotEqualTo(first);
        }
    }

    @Test
    void rolesThatCachesNeedGoWithThem() throws Exception {
        try (ScratchServer server = EmbeddedPostgres.start(options)) {
            ScratchDatabase database = server.createDatabase("cache_with_role");
            server.createDatabase("cache_without");
            server.createRole("reader");
            Sql.run(database.owner(), "CREATE TABLE t (id int)", "GRANT SELECT ON t TO reader");
        }
        try (ScratchServer server = EmbeddedPostgres.start(options)) {
            assertThat(server.roles()).isEmpty();
            assertThat(server.databases("")).containsExactly("cache_without");
        }
    }

    @Test
    void otherOwnersCachesAreNotTakenOver() {
        try (ScratchServer server = EmbeddedPostgres.start(options)) {
            server.createDatabase("cache_abc");
        }
        try (ScratchServer server = EmbeddedPostgres.start(options.withOwner("somebody else"))) {
            assertThat(server.databases("")).isEmpty();
            assertThat(server.roles()).isEmpty();
            assertThat(server.createDatabase("x").user()).isEqualTo("somebody else");
        }
    }

    @Test
    void twoServersOfOneJvmHaveDirectoriesOfTheirOwn() throws Exception {
        try (ScratchServer first = EmbeddedPostgres.start(options);
                ScratchServer second = EmbeddedPostgres.start(options)) {
            first.createDatabase("only_first");

            assertThat(second.databases("")).isEmpty();
            assertThat(names()).filteredOn(name -> name.startsWith("busy-")).hasSize(2);
        }
        assertThat(names()).filteredOn(name -> name.startsWith("free-")).hasSize(2);
    }

    @Test
    void discardsWhatWasNotStoppedCleanly() throws Exception {
        String id;
        try (ScratchServer server = EmbeddedPostgres.start(options)) {
            server.createDatabase("cache_doubtful");
        }
        Path free = folder("free-");
        id = free.getFileName().toString();
        Files.writeString(free.resolve("data/postmaster.pid"), "1\n");

        try (ScratchServer server = EmbeddedPostgres.start(options)) {
            assertThat(server.databases("")).isEmpty();
        }
        assertThat(names()).doesNotContain(id).hasSize(2);
    }

    @Test
    void discardsTheDirectoriesOfDeadProcesses() throws Exception {
        EmbeddedPostgres.start(options).close();
        Path free = folder("free-");
        OwnerProcess dead = new OwnerProcess(OwnerProcess.current().pid(), 1);
        Path busy = Files.move(free, new Slot(slots, "abc").busy(dead));

        EmbeddedPostgres.start(options).close();

        assertThat(busy).doesNotExist();
    }

    @Test
    void leavesTheDirectoriesOfLivingProcessesAlone() throws Exception {
        Path busy = Files.createDirectories(new Slot(slots, "abc").busy(OwnerProcess.current()));

        EmbeddedPostgres.start(options).close();

        assertThat(busy).exists();
    }

    @Test
    void discardsTheDirectoriesOfEarlierBootsAfterADay() throws Exception {
        Path fresh =
                Files.createDirectories(slots.resolveSibling("0123456789ab-1").resolve("free-x"));
        Path old =
                Files.createDirectories(slots.resolveSibling("ba9876543210-1").resolve("free-x"));
        Files.setLastModifiedTime(old.getParent(), FileTime.from(Instant.now().minus(Duration.ofHours(25))));

        EmbeddedPostgres.start(options).close();

        assertThat(fresh).exists();
        assertThat(old).doesNotExist();
    }

    @Test
    void doesNotReuseWhereBootsCannotBeToldApart() throws Exception {
        DataDirectories known = Installation.of(options).directories();
        DataDirectories unknown =
                new DataDirectories(known.folder(), new Epoch(java.util.Optional.empty()), known.initdb());

        unknown.release(unknown.claim());

        assertThat(names()).containsExactly("template");
    }

    @Test
    void keepsPasswordsFromOtherUsers() throws Exception {
        try (ScratchServer server = EmbeddedPostgres.start(options)) {
            assertThat(server.databases("")).isEmpty();
            Cluster cluster = new Cluster(folder("busy-"));
            assertThat(permissions(cluster.folder())).isEqualTo("rwx------");
            assertThat(permissions(cluster.passwordFile())).isEqualTo("rw-------");
            assertThat(cluster.hasInitialPassword()).isFalse();
            Cluster template = new Cluster(slots.resolve("template"));
            assertThat(cluster.password()).isNotEqualTo(template.initialPassword());
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private Path folder(String prefix) throws IOException {
        return slots.resolve(names().stream()
                .filter(name -> name.startsWith(prefix))
                .findFirst()
                .orElseThrow());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> folders = Files.list(slots)) {
            return folders.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
