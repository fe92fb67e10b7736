package org.ddsmigrate.schema;

/** The expression that a generated column is computed from, when it is written or, from PostgreSQL 18, when it is read. */
public record Generated(String expression, Kind kind) {
    /** Where the computed value lives. */
    public enum Kind {
        STORED,
        VIRTUAL
    }
}
