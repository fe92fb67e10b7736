package org.ddsmigrate.scratch;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * A file system in memory, where data directories of scratch servers are made and copied several times faster than on a
 * disk. Everybody may write there, so a folder is trusted only if it is this user's own and closed to all others.
 *
 * @param root where it is mounted
 * @param leastRoom the free bytes below which it is left alone: containers often have only a little of it
 */
record SharedMemory(Path root, long leastRoom) {
    private static final long LEAST_ROOM = 2L << 30;
    private static final String OWNER_ONLY = "rwx------";

    /** Where Linux has it. */
    static SharedMemory ofThisMachine() {
        return new SharedMemory(Path.of("/dev/shm"), LEAST_ROOM);
    }

    /** This user's folder, made if need be; empty where there is no such file system, no room, or no safe folder. */
    Optional<CacheFolder> folder() {
        try {
            if (!Files.isDirectory(root) || !isInMemoryWithRoom()) {
                return Optional.empty();
            }
            Object user = Files.getAttribute(Path.of("/proc/self"), "unix:uid");
            Path folder = root.resolve("dds-migrate-" + user);
            makeIfMissing(folder);
            return isOwnAndClosed(folder, user) ? Optional.of(new CacheFolder(folder)) : Optional.empty();
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            // Memory is only quicker; the cache folder serves as well.
            return Optional.empty();
        }
    }

    private boolean isInMemoryWithRoom() throws IOException {
        var store = Files.getFileStore(root);
        return store.type().equals("tmpfs") && store.getUsableSpace() >= leastRoom;
    }

    private static void makeIfMissing(Path folder) throws IOException {
        try {
            FileTree.privateFolder(folder);
        } catch (FileAlreadyExistsException e) {
            // From an earlier run, or somebody else's: which of the two is looked at in a moment.
        }
    }

    private static boolean isOwnAndClosed(Path folder, Object user) throws IOException {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && user.equals(Files.getAttribute(folder, "unix:uid", LinkOption.NOFOLLOW_LINKS))
                && PosixFilePermissions.toString(Files.getPosixFilePermissions(folder, LinkOption.NOFOLLOW_LINKS))
                        .equals(OWNER_ONLY);
    }
}
