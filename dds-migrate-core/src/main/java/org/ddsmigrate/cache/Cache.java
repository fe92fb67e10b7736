package org.ddsmigrate.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of small files, one for each thing that is known. Several builds may use it at once: a file appears whole or
 * not at all, carries the SHA-256 of its content, and is never changed.
 */
public final class Cache {
    /** Knows nothing and keeps nothing. */
    public static final Cache OFF = new Cache(Optional.empty());

    private static final int CHECKSUM = 32;

    private final Optional<Path> folder;

    private Cache(Optional<Path> folder) {
        this.folder = folder;
    }

    /** A cache in a folder, which is made when there is something to keep. */
    public static Cache in(Path folder) {
        return new Cache(Optional.of(folder));
    }

    /** Whether there is any point in asking. */
    public boolean isOn() {
        return folder.isPresent();
    }

    /** What is known under a key; a damaged file counts as none, and goes. */
    public Optional<byte[]> find(Subject subject, String key) {
        return folder.flatMap(all -> read(all.resolve(subject.folder()).resolve(key)));
    }

    /** Keeps what was found out; the oldest of the same subject goes when there are too many. */
    public void keep(Subject subject, String key, byte[] content) {
        folder.ifPresent(all -> write(all.resolve(subject.folder()), key, content, subject.most()));
    }

    private static Optional<byte[]> read(Path file) {
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            byte[] all = Files.readAllBytes(file);
            int size = all.length - CHECKSUM;
            if (size >= 0 && Arrays.equals(checksum(all, size), Arrays.copyOfRange(all, size, all.length))) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
                return Optional.of(Arrays.copyOf(all, size));
            }
            Files.deleteIfExists(file);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static byte[] checksum(byte[] all, int size) {
        return Digest.sha256(Arrays.copyOf(all, size));
    }

    private static void write(Path folder, String key, byte[] content, int most) {
        try {
            Files.createDirectories(folder);
            Path whole = Files.createTempFile(folder, ".new-", "");
            try {
                byte[] all = Arrays.copyOf(content, content.length + CHECKSUM);
                System.arraycopy(Digest.sha256(content), 0, all, content.length, CHECKSUM);
                Files.write(whole, all);
                Files.move(whole, folder.resolve(key), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(whole);
            }
            deleteOldest(folder, most);
        } catch (IOException | UncheckedIOException e) {
            // What can't be kept is worked out again.
        }
    }

    private static void deleteOldest(Path folder, int most) throws IOException {
        record Used(Path file, FileTime time) {}
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            if (all.size() <= most) {
                return;
            }
            List<Path> oldestFirst = all.stream()
                    .map(file -> new Used(file, used(file)))
                    .sorted(Comparator.comparing(Used::time))
                    .map(Used::file)
                    .toList();
            for (Path file : oldestFirst.subList(0, all.size() - most)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static FileTime used(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }
}
