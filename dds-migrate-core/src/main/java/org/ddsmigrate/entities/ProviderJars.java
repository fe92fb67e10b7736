package org.ddsmigrate.entities;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.application.RootFile;

/**
 * The class path with a provider on it.
 *
 * @param whose what to call the provider's owner in front of people
 */
record ProviderJars(List<Path> classPath, String whose) {
    private static final String HIBERNATE = "org/hibernate/jpa/HibernatePersistenceProvider.class";
    private static final String ECLIPSE_LINK = "org/eclipse/persistence/jpa/PersistenceProvider.class";

    ProviderJars {
        classPath = List.copyOf(classPath);
    }

    static ProviderJars choose(ModelSource source, PersistenceUnit unit) {
        if (unit.provider().filter(name -> name.startsWith("org.eclipse.")).isPresent()) {
            throw eclipseLink("persistence unit " + unit.name());
        }
        if (isOn(source.classPath())) {
            return new ProviderJars(source.classPath(), "your project's");
        }
        place(source.classPath(), "eclipselink", ECLIPSE_LINK).ifPresent(jar -> {
            throw eclipseLink(String.valueOf(jar.getFileName()));
        });
        // First, so that its Jakarta Persistence API comes before an older one of the project.
        List<Path> classPath = new ArrayList<>(source.fallback().jars());
        classPath.addAll(source.classPath());
        return new ProviderJars(classPath, "bundled");
    }

    /** Whether a class path has the provider that is asked. */
    static boolean isOn(List<Path> classPath) {
        return place(classPath, "hibernate-core", HIBERNATE).isPresent();
    }

    // Nearly always the file is called so, which saves opening some hundred jars.
    private static Optional<Path> place(List<Path> classPath, String usualName, String entry) {
        Optional<Path> usual = classPath.stream()
                .filter(path -> String.valueOf(path.getFileName()).startsWith(usualName))
                .filter(path -> holds(path, entry))
                .findFirst();
        return usual.or(
                () -> classPath.stream().filter(path -> holds(path, entry)).findFirst());
    }

    private static boolean holds(Path path, String entry) {
        return !RootFile.find(List.of(path), entry).isEmpty();
    }

    private static UserProblem eclipseLink(String where) {
        return new UserProblem(
                "EclipseLink is not supported yet, as its DDL for PostgreSQL is incomplete",
                where,
                "Use Hibernate 6.4 or later, or keep the schema as SQL in src/main/resources/db/model");
    }
}
