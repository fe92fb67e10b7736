package se.scilifelab.dds.model;

import java.io.Serializable;

/** The key of a {@link ProjectUser}. */
public record ProjectUserId(Integer project, String user) implements Serializable {}
