package se.scilifelab.dds.model;

import java.io.Serializable;

/** The key of an {@link Identifier}. */
public record IdentifierId(String user, String identifier) implements Serializable {}
