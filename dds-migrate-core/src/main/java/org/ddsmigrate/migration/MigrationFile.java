package org.ddsmigrate.migration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ddsmigrate.EnvironmentProblem;

/**
 * A migration file of the project.
 *
 * @param version nothing for a repeatable one
 * @param description as Flyway stores it, with blanks
 * @param script the path below the migration folder, with slashes: what Flyway's history calls the script
 * @param conf the script configuration beside it
 */
public record MigrationFile(
        MigrationKind kind,
        Optional<Version> version,
        String description,
        Path path,
        String script,
        Optional<Path> conf) {

    /** The name without its folder. */
    public String fileName() {
        return script.substring(script.lastIndexOf('/') + 1);
    }

    /** The comment block at the head of the file, as it is now. */
    public MigrationHeader header() {
        return MigrationHeader.parse(text(path));
    }

    /** The file as it is now, with its script configuration, under another name. */
    public MigrationScript renamed(String name) {
        return new MigrationScript(name, text(path), conf.map(MigrationFile::text));
    }

    /** Statements and headers are ASCII; what stands between quotes may be in another encoding, and does no harm. */
    private static String text(Path path) {
        try {
            return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new EnvironmentProblem(
                    "the migration cannot be read (" + e.getMessage() + ")",
                    path.toString(),
                    "Give the current user the right to read it",
                    e);
        }
    }
}
