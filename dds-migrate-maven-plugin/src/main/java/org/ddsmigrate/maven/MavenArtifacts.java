package org.ddsmigrate.maven;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.entities.FallbackProvider;
import org.ddsmigrate.scratch.ArtifactResolver;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/**
 * What is fetched only when it is needed, through Maven's own repositories: server binaries, a JPA provider, and what
 * runs containers.
 */
record MavenArtifacts(RepositorySystem system, RepositorySystemSession session, List<RemoteRepository> repositories)
        implements ArtifactResolver, FallbackProvider {
    private static final String REMEDY =
            "Run once without -o, and see that Maven reaches its plugin repositories (settings.xml: mirrors, proxies)";

    MavenArtifacts {
        repositories = List.copyOf(repositories);
    }

    @Override
    public Path resolve(String groupId, String artifactId, String version) {
        Artifact artifact = new DefaultArtifact(groupId, artifactId, "jar", version);
        try {
            return path(system.resolveArtifact(session, new ArtifactRequest(artifact, repositories, "")));
        } catch (ArtifactResolutionException e) {
            throw missing(artifact, e);
        }
    }

    @Override
    public List<Path> jars() {
        return withDependencies(
                new DefaultArtifact("org.hibernate.orm", "hibernate-core", "jar", version("hibernate")));
    }

    /** What runs containers, and what keeps its log to itself. */
    List<Path> testcontainers() {
        List<Path> jars = new ArrayList<>(withDependencies(new DefaultArtifact(
                "org.testcontainers", "testcontainers-postgresql", "jar", version("testcontainers"))));
        jars.add(resolve("org.slf4j", "slf4j-nop", version("testcontainers.slf4j")));
        return jars;
    }

    private List<Path> withDependencies(Artifact artifact) {
        CollectRequest collect = new CollectRequest(new Dependency(artifact, "runtime"), repositories);
        DependencyRequest request =
                new DependencyRequest(collect, (node, parents) -> isForRuntime(node.getDependency()));
        try {
            return system.resolveDependencies(session, request).getArtifactResults().stream()
                    .map(MavenArtifacts::path)
                    .toList();
        } catch (DependencyResolutionException e) {
            throw missing(artifact, e);
        }
    }

    private static boolean isForRuntime(Dependency dependency) {
        boolean inScope = List.of("compile", "runtime").contains(dependency.getScope());
        return inScope && !dependency.isOptional();
    }

    private static Path path(ArtifactResult result) {
        return result.getArtifact().getFile().toPath();
    }

    private static String version(String name) {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(MavenArtifacts.class.getResourceAsStream("provider.properties"))) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty(name, "");
    }

    private static EnvironmentProblem missing(Artifact artifact, Exception e) {
        return new EnvironmentProblem(
                "Maven cannot get " + artifact.getGroupId() + ":" + artifact.getArtifactId() + ":"
                        + artifact.getVersion() + " (" + e.getMessage() + ")",
                "Maven's repositories",
                REMEDY,
                e);
    }
}
