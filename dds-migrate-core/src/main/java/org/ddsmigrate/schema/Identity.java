package org.ddsmigrate.schema;

/** What makes a column an identity column: its kind, and the sequence that PostgreSQL keeps for it. */
public record Identity(Kind kind, QualifiedName sequence, SequenceOptions options) {
    /** Whether an INSERT may give a value of its own. */
    public enum Kind {
        ALWAYS,
        BY_DEFAULT
    }
}
