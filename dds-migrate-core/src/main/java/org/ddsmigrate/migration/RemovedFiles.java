package org.ddsmigrate.migration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ddsmigrate.EnvironmentProblem;

/**
 * Files that were taken out of the migration folder. They are moved, not deleted, so that nobody loses work.
 *
 * @param folder where they are now
 * @param files from where they were to where they are
 */
public record RemovedFiles(Path folder, Map<Path, Path> files) {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    public RemovedFiles {
        files = Map.copyOf(files);
    }

    /** Moves the files, with the script configurations beside them, into a new folder below the work folder: all or none. */
    public static RemovedFiles remove(List<MigrationFile> files, Path workFolder, Clock clock) {
        Map<Path, Path> moved = new LinkedHashMap<>();
        Path folder = workFolder.resolve("removed");
        try {
            Files.createDirectories(folder);
            folder = Files.createTempDirectory(folder, STAMP.format(clock.instant()) + "-");
            for (MigrationFile file : files) {
                move(file.path(), folder, moved);
                if (file.conf().isPresent()) {
                    move(file.conf().get(), folder, moved);
                }
            }
            return new RemovedFiles(folder, moved);
        } catch (IOException e) {
            new RemovedFiles(folder, moved).putBack();
            throw new EnvironmentProblem(
                    "the migration files cannot be moved (" + e.getMessage() + ")",
                    folder.toString(),
                    "Nothing was changed; give the current user the right to write there",
                    e);
        }
    }

    /** Undoes it. */
    public void putBack() {
        files.forEach((from, to) -> {
            try {
                Files.move(to, from);
            } catch (IOException e) {
                throw new EnvironmentProblem(
                        "a migration file cannot be put back (" + e.getMessage() + ")",
                        from.toString(),
                        "Copy it from " + to,
                        e);
            }
        });
    }

    private static void move(Path file, Path folder, Map<Path, Path> moved) throws IOException {
        Path to = folder.resolve(file.getFileName().toString());
        Files.move(file, to);
        moved.put(file, to);
    }
}
