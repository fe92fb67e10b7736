package org.ddsmigrate.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ddsmigrate.history.AppliedMigration;
import org.ddsmigrate.migration.MigrationFile;

/**
 * What starting over did.
 *
 * @param removed the files that are, or would be, taken out of the migration folder
 * @param keptIn where they are now; nothing after a dry run, or if there were none
 * @param applied to the new development database
 * @param rows how many sample rows it got
 */
public record StartOverResult(
        String database, List<MigrationFile> removed, Optional<Path> keptIn, List<AppliedMigration> applied, int rows) {
    public StartOverResult {
        removed = List.copyOf(removed);
        applied = List.copyOf(applied);
    }
}
