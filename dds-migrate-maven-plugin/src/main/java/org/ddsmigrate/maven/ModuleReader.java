package org.ddsmigrate.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.catalog.ObjectPattern;
import org.ddsmigrate.command.Project;
import org.ddsmigrate.entities.EntityClasses;
import org.ddsmigrate.entities.FallbackProvider;
import org.ddsmigrate.entities.ModelSource;
import org.ddsmigrate.history.HistorySettings;

/**
 * Reads a Maven module as a project with a model and migrations.
 *
 * @param java the executable that loads the module's classes
 */
record ModuleReader(
        MavenProject module, ModuleOptions options, FlywaySettings flyway, Path java, FallbackProvider fallback) {

    /** Why there is nothing to do here, if so. */
    Optional<String> reasonToSkip(boolean amongOthers) {
        boolean hasModel = !options.entityDependencies().isEmpty() || Files.isDirectory(options.modelSql());
        boolean hasMigrations = locations().folders().stream().anyMatch(Files::isDirectory);
        if (hasModel || hasMigrations) {
            return Optional.empty();
        }
        if (module.getPackaging().equals("pom")) {
            return Optional.of("it holds other modules");
        }
        if (amongOthers && !EntityClasses.present(classRoots())) {
            return Optional.of("it has neither entities nor migrations");
        }
        return Optional.empty();
    }

    Project project() {
        return project(entities());
    }

    /** For what needs the migrations alone. */
    Project projectWithoutEntities() {
        return project(Optional.empty());
    }

    HistorySettings history() {
        MigrationLocations locations = locations();
        return HistorySettings.of(locations.folders().toArray(Path[]::new))
                .withClassPath(locations.packages(), classPath())
                .withStandIns(options.standIns())
                .withFlyway(flyway.all());
    }

    private Project project(Optional<ModelSource> entities) {
        return new Project(
                entities,
                options.modelSql(),
                history(),
                options.excludes().stream().map(ObjectPattern::parse).toList(),
                options.says(),
                options.workFolder(),
                options.accepted(),
                options.qualify());
    }

    private MigrationLocations locations() {
        if (options.migrationFolder().isPresent()) {
            Path folder = options.migrationFolder().get();
            List<String> packages = resources().stream()
                    .filter(folder::startsWith)
                    .map(root -> root.relativize(folder).toString().replace('\\', '/'))
                    .toList();
            return new MigrationLocations(List.of(folder), packages);
        }
        return MigrationLocations.of(
                flyway.locations().orElse(List.of(MigrationLocations.DEFAULT)), base(), resources());
    }

    private List<Path> resources() {
        List<Path> folders = new ArrayList<>();
        for (Resource resource : module.getResources()) {
            folders.add(base().resolve(resource.getDirectory()).normalize());
        }
        if (folders.isEmpty()) {
            folders.add(base().resolve("src/main/resources"));
        }
        return folders;
    }

    /** A project that states its schema in SQL alone has no class that could be annotated. */
    private Optional<ModelSource> entities() {
        List<Path> roots = classRoots();
        boolean inSqlAlone = options.entityDependencies().isEmpty()
                && Files.isDirectory(options.modelSql())
                && !EntityClasses.present(roots);
        return inSqlAlone
                ? Optional.empty()
                : Optional.of(new ModelSource(
                        roots, classPath(), java, options.providerProperties(), options.persistenceUnit(), fallback));
    }

    private List<Path> classRoots() {
        List<Path> roots = new ArrayList<>();
        roots.add(classes());
        options.entityDependencies().forEach(name -> roots.add(dependency(name)));
        return roots;
    }

    private Path dependency(String name) {
        List<Artifact> artifacts = artifacts().toList();
        return artifacts.stream()
                .filter(artifact -> name(artifact).equals(name.strip()))
                .map(artifact -> artifact.getFile().toPath())
                .findFirst()
                .orElseThrow(() -> new UserProblem(
                        "\"" + name + "\" is not a dependency of this module",
                        "<entityDependencies>",
                        "Write it as groupId:artifactId of one of "
                                + artifacts.stream()
                                        .map(ModuleReader::name)
                                        .limit(10)
                                        .collect(Collectors.joining(", "))));
    }

    private List<Path> classPath() {
        return Stream.concat(
                        Stream.of(classes()),
                        artifacts().map(artifact -> artifact.getFile().toPath()))
                .toList();
    }

    /** Of the scopes compile, provided, runtime and system, in Maven's order. */
    private Stream<Artifact> artifacts() {
        return module.getArtifacts().stream()
                .filter(artifact -> !Artifact.SCOPE_TEST.equals(artifact.getScope()))
                .filter(artifact -> artifact.getFile() != null);
    }

    private static String name(Artifact artifact) {
        return artifact.getGroupId() + ":" + artifact.getArtifactId();
    }

    private Path classes() {
        return Path.of(module.getBuild().getOutputDirectory());
    }

    private Path base() {
        return module.getBasedir().toPath();
    }
}
