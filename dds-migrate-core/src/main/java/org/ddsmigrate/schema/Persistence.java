package org.ddsmigrate.schema;

/** Whether a relation's rows are written to the write-ahead log (PostgreSQL, CREATE TABLE, UNLOGGED). */
public enum Persistence {
    PERMANENT,
    UNLOGGED
}
