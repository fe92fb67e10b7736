package org.ddsmigrate.migration;

/** What Flyway does with a migration file. */
public enum MigrationKind {
    /** Applied once, in the order of the versions. */
    VERSIONED,
    /** Takes a versioned migration back. */
    UNDO,
    /** Applied again whenever its text changes. */
    REPEATABLE,
    /** Stands for all migrations up to its version on an empty database. */
    BASELINE
}
