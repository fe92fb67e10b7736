package org.ddsmigrate.schema;

/** When a trigger or rule fires, by {@code session_replication_role} (PostgreSQL, ALTER TABLE, ENABLE TRIGGER). */
public enum Firing {
    ORIGIN,
    DISABLED,
    REPLICA,
    ALWAYS
}
