package org.ddsmigrate.schema;

/** A partition's place: its parent, and its bound as PostgreSQL prints it ({@code FOR VALUES …} or {@code DEFAULT}). */
public record PartitionOf(QualifiedName parent, String bound) {}
