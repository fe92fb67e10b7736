package org.ddsmigrate.migration;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import org.ddsmigrate.EnvironmentProblem;

/**
 * The right to add files to a migration folder, held for the milliseconds that writing takes by a file that only one
 * run can create. A claim that a killed run left behind is taken over.
 */
final class FolderClaim {
    private static final Duration ABANDONED = Duration.ofSeconds(10);
    private static final int ATTEMPTS = 600;

    private FolderClaim() {}

    /** What is done under the claim. */
    interface Writing {
        void run() throws IOException;
    }

    static void hold(Path folder, Writing writing) throws IOException {
        Path file = folder.resolve(".dds-migrate.claim");
        claim(file);
        try {
            writing.run();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void claim(Path file) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                Files.writeString(file, "", StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                return;
            } catch (FileAlreadyExistsException held) {
                if (isAbandoned(file)) {
                    Files.deleteIfExists(file);
                } else {
                    pause();
                }
            }
        }
        throw new EnvironmentProblem(
                "another run keeps writing to the migration folder", file.toString(), "Wait for it and run again");
    }

    private static boolean isAbandoned(Path file) throws IOException {
        try {
            Instant since = Files.getLastModifiedTime(file).toInstant();
            return since.plus(ABANDONED).isBefore(Instant.now());
        } catch (NoSuchFileException released) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(25);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EnvironmentProblem("interrupted while waiting for the migration folder", "Run the command again");
        }
    }
}
