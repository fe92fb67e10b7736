package org.ddsmigrate.history;

import org.ddsmigrate.migration.Version;

/**
 * A migration that was taken back.
 *
 * @param script the migration's
 * @param undoScript what took it back
 */
public record UndoneMigration(Version version, String description, String script, String undoScript) {}
