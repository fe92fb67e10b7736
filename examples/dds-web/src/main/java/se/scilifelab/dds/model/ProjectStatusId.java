package se.scilifelab.dds.model;

import java.io.Serializable;
import java.time.LocalDateTime;

/** The key of a {@link ProjectStatus}. */
public record ProjectStatusId(Integer project, String status, LocalDateTime dateCreated) implements Serializable {}
