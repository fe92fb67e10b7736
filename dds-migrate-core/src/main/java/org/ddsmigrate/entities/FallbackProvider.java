package org.ddsmigrate.entities;

import java.nio.file.Path;
import java.util.List;

/** The Hibernate that stands in when a project has the annotations but no provider; fetched only when asked for. */
@FunctionalInterface
public interface FallbackProvider {
    /** Hibernate and everything that it needs, the Jakarta Persistence API included. */
    List<Path> jars();
}
