package org.ddsmigrate.migration;

import java.nio.file.Path;
import java.util.Optional;

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
}
