package org.ddsmigrate.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.ddsmigrate.EnvironmentProblem;

/** Whether there is a Docker engine at all, asked before Testcontainers searches for seconds and logs pages. */
final class DockerEngine {
    private DockerEngine() {}

    static void require() {
        boolean named = System.getenv("DOCKER_HOST") != null || exists(home(".testcontainers.properties"));
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        if (!named && !windows && sockets().noneMatch(DockerEngine::exists)) {
            throw new EnvironmentProblem(
                    "no Docker engine is to be seen here: neither a socket nor DOCKER_HOST",
                    "dds.scratch",
                    "Start one, or leave dds.scratch out: the embedded server needs none");
        }
    }

    private static Stream<Path> sockets() {
        String runtime = System.getenv().getOrDefault("XDG_RUNTIME_DIR", "/run/user/0");
        return Stream.of(
                Path.of("/var/run/docker.sock"),
                Path.of(runtime, "docker.sock"),
                home(".docker/run/docker.sock"),
                home(".docker/desktop/docker.sock"));
    }

    private static Path home(String name) {
        return Path.of(System.getProperty("user.home", "."), name);
    }

    private static boolean exists(Path path) {
        return Files.exists(path);
    }
}
