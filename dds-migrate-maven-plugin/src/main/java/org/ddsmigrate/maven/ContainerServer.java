package org.ddsmigrate.maven;

import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.scratch.GivenOptions;
import org.ddsmigrate.scratch.GivenServer;
import org.ddsmigrate.scratch.ScratchServer;

/**
 * A PostgreSQL in a container that Testcontainers runs, whose jars are loaded for those alone who ask for it. They stay
 * loaded: Testcontainers looks after its containers once more when the JVM ends.
 */
final class ContainerServer {
    private static final String CONTAINER = "org.testcontainers.postgresql.PostgreSQLContainer";
    private static final String IMAGE_NAME = "org.testcontainers.utility.DockerImageName";

    private final ClassLoader loader;
    private final Object container;
    private final String image;

    private ContainerServer(ClassLoader loader, Object container, String image) {
        this.loader = loader;
        this.container = container;
        this.image = image;
    }

    /** Starts it; its user is a superuser, which is all right in a server that lives so short. */
    static ScratchServer start(String image, List<Path> testcontainers) {
        ContainerServer server = create(image, new URLClassLoader(urls(testcontainers), platform()));
        try {
            server.call("start");
            GivenOptions options = new GivenOptions(
                    server.call("getJdbcUrl").orElse(""),
                    server.call("getUsername").orElse(""),
                    server.call("getPassword").orElse(""),
                    GivenOptions.Superuser.ALLOWED);
            return GivenServer.connect(options, new GivenServer.Host("container " + image, server::stop));
        } catch (RuntimeException e) {
            server.stop();
            throw e;
        }
    }

    private static ContainerServer create(String image, ClassLoader loader) {
        return inLoader(loader, image, () -> {
            Class<?> names = loader.loadClass(IMAGE_NAME);
            Object parsed = names.getMethod("parse", String.class).invoke(null, image);
            Object name =
                    names.getMethod("asCompatibleSubstituteFor", String.class).invoke(parsed, "postgres");
            Object container = loader.loadClass(CONTAINER).getConstructor(names).newInstance(name);
            return new ContainerServer(loader, container, image);
        });
    }

    private Optional<String> call(String method) {
        return inLoader(
                loader,
                image,
                () -> Optional.ofNullable(container.getClass().getMethod(method).invoke(container))
                        .map(Object::toString));
    }

    private void stop() {
        call("stop");
    }

    private interface Reflective<T> {
        T run() throws ReflectiveOperationException;
    }

    /** Testcontainers finds its parts through the thread's class loader. */
    private static <T> T inLoader(ClassLoader loader, String image, Reflective<T> work) {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        try {
            return work.run();
        } catch (InvocationTargetException e) {
            throw new EnvironmentProblem(
                    "Testcontainers cannot run it (" + root(e).getMessage() + ")",
                    image,
                    "See that a Docker engine runs, that `docker run` may be called, and that the image exists;"
                            + " or leave dds.scratch out for the embedded server",
                    e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Testcontainers is another one than expected", e);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static Throwable root(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    /** Nothing of Maven's, whose versions of the same libraries differ. */
    private static ClassLoader platform() {
        return ClassLoader.getPlatformClassLoader();
    }

    private static URL[] urls(List<Path> jars) {
        return jars.stream().map(ContainerServer::url).toArray(URL[]::new);
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(jar.toString(), e);
        }
    }
}
