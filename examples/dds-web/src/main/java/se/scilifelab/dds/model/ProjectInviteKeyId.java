package se.scilifelab.dds.model;

import java.io.Serializable;

/** The key of a {@link ProjectInviteKey}. */
public record ProjectInviteKeyId(Integer project, Integer invite) implements Serializable {}
