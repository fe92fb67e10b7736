package se.scilifelab.dds.model;

import java.io.Serializable;

/** The key of a {@link ProjectUserKey}. */
public record ProjectUserKeyId(Integer project, String user) implements Serializable {}
