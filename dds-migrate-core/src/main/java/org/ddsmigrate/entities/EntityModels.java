package org.ddsmigrate.entities;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.application.RootFile;
import org.ddsmigrate.entities.worker.Answer;
import org.ddsmigrate.entities.worker.Described;
import org.ddsmigrate.entities.worker.Failed;
import org.ddsmigrate.entities.worker.Request;

/** Reads the schema that the model classes ask for. */
public final class EntityModels {
    private static final String DEFAULT_MAPPING_FILE = "META-INF/orm.xml";

    private EntityModels() {}

    /**
     * Has the model's own provider write its DDL, in a JVM of its own. Touches nothing but the work folder, so it may
     * run beside other work in another thread; an interrupt ends it.
     *
     * @param serverMajorVersion the PostgreSQL that the DDL is for
     * @param workFolder where files for the time of the call may lie; it is made if need be
     */
    public static EntityModel read(ModelSource source, int serverMajorVersion, Path workFolder) {
        return described(source, serverMajorVersion, workFolder).model();
    }

    /** What the provider says, before anybody judges it. */
    static DescribedModel described(ModelSource source, int serverMajorVersion, Path workFolder) {
        PersistenceUnit unit = PersistenceXml.choose(source.classRoots(), source.persistenceUnit());
        FrameworkSettings framework =
                FrameworkSettings.read(source.classRoots(), source.properties().keySet());
        List<String> mappingFiles = mappingFiles(source, unit, framework);
        List<String> managedNames = managedNames(source, unit, mappingFiles);
        ProviderJars provider = ProviderJars.choose(source, unit);
        Request request = new Request(
                unit.name(),
                managedNames,
                mappingFiles,
                ProviderProperties.merge(
                        serverMajorVersion, List.of(unit.properties(), framework.properties(), source.properties())));
        try (WorkerFolder folder = WorkerFolder.create(workFolder)) {
            Answer answer = new WorkerProcess(source.java(), provider.classPath(), folder).ask(request);
            if (answer instanceof Described described) {
                return new DescribedModel(described, provider.whose());
            }
            throw WorkerProblem.of((Failed) answer);
        }
    }

    private static List<String> mappingFiles(ModelSource source, PersistenceUnit unit, FrameworkSettings framework) {
        Set<String> files = new LinkedHashSet<>();
        if (!RootFile.find(source.classRoots(), DEFAULT_MAPPING_FILE).isEmpty()) {
            files.add(DEFAULT_MAPPING_FILE);
        }
        files.addAll(unit.mappingFiles());
        files.addAll(framework.mappingFiles());
        return List.copyOf(files);
    }

    private static List<String> managedNames(ModelSource source, PersistenceUnit unit, List<String> mappingFiles) {
        FoundClasses found = FoundClasses.scan(source.classRoots());
        Set<String> names = new LinkedHashSet<>(unit.classes());
        if (!unit.onlyListed()) {
            names.addAll(found.managedNames());
        }
        boolean hasEntities = unit.onlyListed()
                ? !unit.classes().isEmpty()
                : !found.entities().isEmpty();
        if (!hasEntities && unit.classes().isEmpty() && mappingFiles.isEmpty()) {
            throw noEntities(source, found);
        }
        return new ArrayList<>(names);
    }

    private static UserProblem noEntities(ModelSource source, FoundClasses found) {
        String where = String.join(
                ", ", source.classRoots().stream().map(Path::toString).toList());
        if (!found.legacyEntities().isEmpty()) {
            return new UserProblem(
                    found.legacyEntities().get(0) + " is an entity of javax.persistence, which is too old",
                    where,
                    "Move to jakarta.persistence and Hibernate 6.4 or later");
        }
        return new UserProblem(
                "No class is annotated with @jakarta.persistence.Entity",
                where,
                "Compile the model, or name the module or dependency that holds it in the plugin's configuration");
    }
}
