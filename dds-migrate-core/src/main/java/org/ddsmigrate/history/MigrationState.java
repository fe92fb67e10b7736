package org.ddsmigrate.history;

/** How a migration stands towards a database. */
public enum MigrationState {
    /** Its file and the database agree. */
    APPLIED,
    /** Applied after a newer version was. */
    OUT_OF_ORDER,
    /** The next upgrade applies it. */
    PENDING,
    /** Was applied and taken back; the next upgrade applies it again. */
    UNDONE,
    /** A repeatable migration whose text has changed; the next upgrade applies it again. */
    OUTDATED,
    /** Applied, and its file was changed since. */
    EDITED,
    /** Applied, and its file is gone. */
    MISSING,
    /** Applied by a newer state of the project: its version is newer than every file. */
    FUTURE,
    /** Failed without a transaction, so that a part of it may be there. */
    FAILED,
    /** Not applied, and older than what is applied: an upgrade passes over it. */
    IGNORED,
    /** Marks where the history of this database begins. */
    BASELINE,
    /** Lies before the baseline. */
    BELOW_BASELINE,
    /** Newer than the target in Flyway's settings. */
    ABOVE_TARGET
}
