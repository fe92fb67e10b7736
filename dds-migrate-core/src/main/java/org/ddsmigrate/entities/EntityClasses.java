package org.ddsmigrate.entities;

import java.nio.file.Path;
import java.util.List;
import org.ddsmigrate.application.RootFile;

/** Says whether there are model classes at all, without asking a provider. */
public final class EntityClasses {
    private EntityClasses() {}

    /** Whether a class there is an entity, or {@code META-INF} holds a mapping file. */
    public static boolean present(List<Path> classRoots) {
        return !RootFile.find(classRoots, "META-INF/orm.xml").isEmpty()
                || !FoundClasses.scan(classRoots).entities().isEmpty();
    }
}
