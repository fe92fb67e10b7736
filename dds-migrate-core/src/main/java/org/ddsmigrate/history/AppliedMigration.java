package org.ddsmigrate.history;

import java.time.Duration;
import java.util.Optional;
import org.ddsmigrate.migration.Version;

/**
 * A migration that a run applied.
 *
 * @param version nothing for a repeatable one
 * @param script its path below the migration folder, or the class of a Java migration
 */
public record AppliedMigration(Optional<Version> version, String description, String script, Duration time) {}
