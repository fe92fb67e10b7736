package org.ddsmigrate.scratch;

import java.nio.file.Path;

/** Finds the jar of a published artifact; in Maven through its repositories, elsewhere however the caller likes. */
@FunctionalInterface
public interface ArtifactResolver {
    /** The jar on this machine, downloaded if need be; throws an EnvironmentProblem when it cannot be had. */
    Path resolve(String groupId, String artifactId, String version);
}
