package org.ddsmigrate.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class SharedMemoryTest {
    private static final Path MEMORY = Path.of("/dev/shm");

    private Path root;

    @BeforeEach
    void ownRoot() throws IOException {
        assumeThat(Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).type().equals("tmpfs"))
                .isTrue();
        root = Files.createTempDirectory(MEMORY, "dds-migrate-test");
    }

    @AfterEach
    void removeRoot() {
        if (root != null) {
            new FileTree(root).delete();
        }
    }

    @Test
    void makesAFolderThatNobodyElseMayEnterAndFindsItAgain() throws IOException {
        Path folder = folder();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(folder()).isEqualTo(folder);
    }

    @Test
    void leavesAFolderAloneThatOthersMayEnter() throws IOException {
        Files.setPosixFilePermissions(folder(), PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThat(new SharedMemory(root, 0).folder()).isEmpty();
    }

    @Test
    void doesNotFollowALinkThatSomebodyPutThere() throws IOException {
        Path folder = folder();
        Path elsewhere = Files.move(folder, root.resolve("elsewhere"));
        Files.createSymbolicLink(folder, elsewhere);

        assertThat(new SharedMemory(root, 0).folder()).isEmpty();
    }

    @Test
    void doesNotTrustAnotherUsersFolder() throws IOException {
        assumeThat(System.getProperty("user.name")).isEqualTo("root");
        Files.setAttribute(folder(), "unix:uid", 65534);

        assertThat(new SharedMemory(root, 0).folder()).isEmpty();
    }

    @Test
    void leavesMemoryAloneThatHasTooLittleRoom() {
        assertThat(new SharedMemory(root, Long.MAX_VALUE).folder()).isEmpty();
    }

    @Test
    void needsAFileSystemInMemory(@TempDir Path disk) throws IOException {
        assumeThat(Files.getFileStore(disk).type()).isNotEqualTo("tmpfs");

        assertThat(new SharedMemory(disk, 0).folder()).isEmpty();
        assertThat(new SharedMemory(disk.resolve("missing"), 0).folder()).isEmpty();
    }

    private Path folder() {
        return new SharedMemory(root, 0).folder().orElseThrow().path();
    }
}
