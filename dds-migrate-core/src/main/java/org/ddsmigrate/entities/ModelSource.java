package org.ddsmigrate.entities;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the model classes are and what they need.
 *
 * @param classRoots folders and jars that are searched for entities; never those of tests
 * @param classPath the project's runtime class path, the class roots included
 * @param java the java executable that loads the classes: the project's toolchain, or ours
 * @param properties provider properties that the user set for us; they are stronger than all that is found
 * @param persistenceUnit which unit of {@code persistence.xml} is meant, when there are several
 * @param fallback the provider for a project that has none
 */
public record ModelSource(
        List<Path> classRoots,
        List<Path> classPath,
        Path java,
        Map<String, String> properties,
        Optional<String> persistenceUnit,
        FallbackProvider fallback) {
    public ModelSource {
        classRoots = List.copyOf(classRoots);
        classPath = List.copyOf(classPath);
        properties = Map.copyOf(properties);
    }
}
