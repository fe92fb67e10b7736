package org.ddsmigrate.entities;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A unit as {@code META-INF/persistence.xml} declares it.
 *
 * @param onlyListed whether classes that it does not list are none of its
 */
record PersistenceUnit(
        String name,
        Optional<String> provider,
        List<String> classes,
        List<String> mappingFiles,
        boolean onlyListed,
        Map<String, String> properties) {
    PersistenceUnit {
        classes = List.copyOf(classes);
        mappingFiles = List.copyOf(mappingFiles);
        properties = Map.copyOf(properties);
    }

    /** The unit of a project without {@code persistence.xml}. */
    static PersistenceUnit undeclared() {
        return new PersistenceUnit("default", Optional.empty(), List.of(), List.of(), false, Map.of());
    }
}
