package org.ddsmigrate.report.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ddsmigrate.EnvironmentProblem;

/** Writes a review into a folder, in every format. */
public final class ReviewFiles {
    private ReviewFiles() {}

    /**
     * Writes the files anew.
     *
     * @return their paths
     * @throws EnvironmentProblem when the folder can't be written to
     */
    public static List<Path> write(Path folder, ReviewReport report) {
        List<Path> written = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (ReviewFormat format : ReviewFormat.all()) {
                Path file = folder.resolve(format.fileName());
                Files.writeString(file, format.write(report), StandardCharsets.UTF_8);
                written.add(file);
            }
        } catch (IOException e) {
            throw new EnvironmentProblem(
                    "the review can't be written down: " + e.getMessage(),
                    folder.toString(),
                    "See that the folder can be written to, or choose another one with -Ddds.workFolder",
                    e);
        }
        return written;
    }
}
