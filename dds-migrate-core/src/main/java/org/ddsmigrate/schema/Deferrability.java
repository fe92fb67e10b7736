package org.ddsmigrate.schema;

/** When a constraint is checked (PostgreSQL, SET CONSTRAINTS). */
public enum Deferrability {
    NOT_DEFERRABLE,
    INITIALLY_IMMEDIATE,
    INITIALLY_DEFERRED
}
