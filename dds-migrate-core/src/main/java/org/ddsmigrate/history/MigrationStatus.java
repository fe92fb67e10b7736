package org.ddsmigrate.history;

import java.time.Instant;
import java.util.Optional;
import org.ddsmigrate.migration.Version;

/**
 * One migration, as the files and a database's history say.
 *
 * @param version nothing for a repeatable one
 * @param script its path below the migration folder, the class of a Java migration, or Flyway's mark
 */
public record MigrationStatus(
        Optional<Version> version,
        String description,
        MigrationState state,
        String script,
        Optional<Instant> installedOn,
        Optional<String> installedBy) {}
