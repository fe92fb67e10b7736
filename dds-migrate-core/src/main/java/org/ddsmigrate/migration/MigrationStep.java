package org.ddsmigrate.migration;

import java.util.List;

/** One step of a migration: a line that says what it does, and its statements. */
public record MigrationStep(String comment, List<String> statements) {
    public MigrationStep {
        statements = List.copyOf(statements);
    }
}
