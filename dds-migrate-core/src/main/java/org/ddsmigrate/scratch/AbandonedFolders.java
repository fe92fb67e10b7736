package org.ddsmigrate.scratch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Folders that nobody has touched for so long that whoever made them must be gone. */
final class AbandonedFolders {
    private AbandonedFolders() {}

    static void delete(Path parent, String pattern, Duration age) {
        Instant limit = Instant.now().minus(age);
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, pattern)) {
            for (Path folder : folders) {
                deleteIfOlder(folder, limit);
            }
        } catch (IOException e) {
            // Only room is lost; the next run tries again.
        }
    }

    private static void deleteIfOlder(Path folder, Instant limit) throws IOException {
        if (Files.exists(folder)
                && Files.getLastModifiedTime(folder).toInstant().isBefore(limit)) {
            new FileTree(folder).delete();
        }
    }
}
