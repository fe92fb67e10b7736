package org.ddsmigrate.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ddsmigrate.EnvironmentProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedFaultsTest {
    private static final String RELEASE = PostgresVersions.pinned().of(17);

    @TempDir
    Path folder;

    @Test
    void bothWaysOfUnpackingGiveTheSameFiles() throws Exception {
        BinariesArchive archive = new BinariesArchive(jar());
        Path bySystem = Files.createDirectories(folder.resolve("system"));
        Path byJava = Files.createDirectories(folder.resolve("java"));

        archive.unpackWithJava(byJava);
        assumeThat(archive.unpackWithSystemTar(bySystem)).isTrue();

        assertThat(listing(byJava)).isEqualTo(listing(bySystem)).isNotEmpty();
    }

    @Test
    void saysWhichJarIsDamaged() throws Exception {
        byte[] bytes = Files.readAllBytes(jar());
        // The beginning and the end of the jar are right, so it is the archive inside that breaks.
        Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 10_000, (byte) 0);
        Path damaged = Files.write(folder.resolve("damaged.jar"), bytes);

        assertThatThrownBy(() -> start(damaged))
                .isInstanceOf(EnvironmentProblem.class)
                .hasMessageContaining("Cannot unpack")
                .hasMessageContaining("damaged.jar")
                .hasMessageContaining("downloaded again");
        assertNothingIsLeft();
    }

    @Test
    void saysWhichDownloadWasCutShort() throws Exception {
        byte[] bytes = Files.readAllBytes(jar());
        Path cut = Files.write(folder.resolve("cut.jar"), Arrays.copyOf(bytes, bytes.length / 2));

        assertThatThrownBy(() -> start(cut))
                .isInstanceOf(EnvironmentProblem.class)
                .hasMessageContaining("cut.jar");
        assertNothingIsLeft();
    }

    @Test
    void passesOnWhyAJarCannotBeHad() {
        EmbeddedOptions options = EmbeddedOptions.of((group, artifact, version) -> {
                    throw new EnvironmentProblem("offline: " + artifact + ":" + version, "Go online once.");
                })
                .withCache(new CacheFolder(folder.resolve("cache")));

        assertThatThrownBy(() -> EmbeddedPostgres.start(options))
                .isInstanceOf(EnvironmentProblem.class)
                .hasMessage("offline: " + PostgresBinaries.artifactId(Platform.ofThisMachine()) + ":" + RELEASE
                        + ". Go online once.");
    }

    @Test
    void needsNoJarOnceUnpacked() {
        EmbeddedOptions options = TestCaches.options(folder);
        EmbeddedOptions offline = new EmbeddedOptions(
                options.majorVersion(),
                options.versions(),
                (group, artifact, version) -> {
                    throw new AssertionError("resolved " + artifact);
                },
                options.cache(),
                options.data(),
                options.owner(),
                options.ownerRights());

        EmbeddedPostgres.start(offline).close();
    }

    @Test
    void saysThatTheCacheFolderIsUnusable() throws Exception {
        Path file = Files.writeString(folder.resolve("cache"), "no folder");

        assertThatThrownBy(() -> start(jar()))
                .isInstanceOf(EnvironmentProblem.class)
                .hasMessageContaining("Cannot use the cache folder")
                .hasMessageContaining(file.toString())
                .hasMessageContaining("dds.cache");
    }

    @Test
    void saysThatTheCacheFolderIsReadOnly() throws Exception {
        Path cache = Files.createDirectories(folder.resolve("cache"));
        String said = inMountNamespace(
                "mount --bind -o ro '" + cache + "' '" + cache + "'" + " && mount -o remount,bind,ro '" + cache + "'");

        assertThat(said)
                .contains("EnvironmentProblem")
                .contains("Cannot use the cache folder")
                .contains("dds.cache");
    }

    @Test
    void saysThatThereIsNoRoomForTheBinaries() throws Exception {
        Path cache = Files.createDirectories(folder.resolve("cache"));
        String said = inMountNamespace("mount -t tmpfs -o size=20m none '" + cache + "'");

        assertThat(said)
                .contains("EnvironmentProblem")
                .contains("Cannot unpack")
                .contains("room");
    }

    @Test
    void saysThatThereIsNoRoomForData() throws Exception {
        Path cache = Files.createDirectories(folder.resolve("cache"));
        String said = inMountNamespace("mount -t tmpfs -o size=80m none '" + cache + "'");

        assertThat(said).contains("EnvironmentProblem").contains("room");
    }

    @Test
    void saysThatTheCacheFolderForbidsPrograms() throws Exception {
        Path cache = Files.createDirectories(folder.resolve("cache"));
        String said = inMountNamespace("mount -t tmpfs -o noexec none '" + cache + "'");

        assertThat(said).contains("EnvironmentProblem").contains("noexec").contains("dds.cache");
    }

    @Test
    void runsAsNobodyWhereNamespacesAreForbidden() throws Exception {
        assumeThat(System.getProperty("user.name")).isEqualTo("root");
        Path reachable = Files.createTempDirectory(Path.of("/var/tmp"), "dds-migrate-test");
        FileTree.openToAll(reachable);
        try {
            EmbeddedOptions options = TestServers.options(17).withCache(new CacheFolder(reachable));
            for (int use = 0; use < 2; use++) {
                Installation installation = Installation.of(options, Platform.ofThisMachine(), new Privileges.Nobody());
                try (ScratchServer server = EmbeddedPostgres.start(options, installation)) {
                    assertThat(Sql.value(server.createDatabase("x").owner(), "SELECT 1"))
                            .isEqualTo("1");
                }
            }
        } finally {
            new FileTree(reachable).delete();
        }
    }

    @Test
    void saysThatNobodyCannotReachTheCacheFolder() throws Exception {
        assumeThat(System.getProperty("user.name")).isEqualTo("root");
        Path closed = FileTree.privateFolder(folder.resolve("closed"));
        EmbeddedOptions options = TestServers.options(17).withCache(new CacheFolder(closed.resolve("cache")));
        Installation installation = Installation.of(options, Platform.ofThisMachine(), new Privileges.Nobody());

        assertThatThrownBy(() -> EmbeddedPostgres.start(options, installation))
                .isInstanceOf(EnvironmentProblem.class)
                .hasMessageContaining("every user")
                .hasMessageContaining("dds.cache");
    }

    private ScratchServer start(Path jar) {
        return EmbeddedPostgres.start(EmbeddedOptions.of((group, artifact, version) -> jar)
                .withCache(new CacheFolder(folder.resolve("cache")))
                .withData(new CacheFolder(folder.resolve("cache"))));
    }

    private void assertNothingIsLeft() {
        assertThat(folder.resolve("cache/postgres")).isEmptyDirectory();
    }

    private static Path jar() {
        return TestServers.binaries().resolve("", PostgresBinaries.artifactId(Platform.ofThisMachine()), RELEASE);
    }

    /** What a JVM says that starts a server where the cache folder is mounted in a way that only itself sees. */
    private String inMountNamespace(String mount) throws IOException {
        String[] prefix = {"unshare", "-m", "sh", "-c", mount + " && exec \"$@\"", "sh"};
        SystemCommand probe = new SystemCommand(
                Stream.concat(Arrays.stream(prefix), Stream.of("true")).toList());
        assumeThat(probe.run().succeeded()).as("may mount").isTrue();
        Map<String, String> said =
                ForkedJvm.scratch(folder.resolve("cache"), prefix).said();
        return said.toString();
    }

    private static List<String> listing(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.map(path -> entry(root, path)).sorted().toList();
        }
    }

    private static String entry(Path root, Path path) {
        try {
            String name = root.relativize(path).toString();
            if (Files.isSymbolicLink(path)) {
                return name + " -> " + Files.readSymbolicLink(path);
            }
            if (Files.isDirectory(path)) {
                return name + "/";
            }
            return name + " " + Files.size(path) + " "
                    + Files.getPosixFilePermissions(path).stream().sorted().toList();
        } catch (IOException e) {
            return path + ": " + e;
        }
    }
}
