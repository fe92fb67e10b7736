package org.ddsmigrate.scratch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.ddsmigrate.EnvironmentProblem;
import org.jspecify.annotations.Nullable;

/** The folder for what may be deleted at any time and made again: server binaries and data directories. */
public record CacheFolder(Path path) {
    static final String REMEDY =
            "Make that folder writable and see that there is room (about 150 MB), or name another one (dds.cache)";

    public CacheFolder {
        path = path.toAbsolutePath().normalize();
    }

    /** The cache folder of the user, where this operating system has it. */
    public static CacheFolder ofUser() {
        return of(System.getProperties(), name -> System.getenv(name));
    }

    /**
     * Root's own folder is closed to everybody else. Where the server has to run as another user, the system's cache
     * folder takes its place; a folder that somebody chose stays.
     */
    CacheFolder reachableFor(Privileges privileges) {
        return privileges instanceof Privileges.Nobody && equals(ofUser())
                ? new CacheFolder(Path.of("/var/cache/dds-migrate"))
                : this;
    }

    static CacheFolder of(Properties system, Environment environment) {
        String os = system.getProperty("os.name", "");
        Optional<Path> base;
        if (os.startsWith("Mac")) {
            base = Optional.of(home(system, environment).resolve("Library/Caches"));
        } else if (os.startsWith("Windows")) {
            base = absolute(environment.get("LOCALAPPDATA"));
        } else {
            base = absolute(environment.get("XDG_CACHE_HOME"));
        }
        return new CacheFolder(base.orElseGet(() -> home(system, environment).resolve(".cache"))
                .resolve("dds-migrate"));
    }

    /** A folder below the cache folder, made if need be. */
    Path folder(String... names) {
        Path folder = path;
        for (String name : names) {
            folder = folder.resolve(name);
        }
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    EnvironmentProblem unusable(Path where, IOException cause) {
        return new EnvironmentProblem(
                "Cannot use the cache folder (" + cause + ")", where.toString(), REMEDY + ".", cause);
    }

    /** A user whom the system does not know by name, as in many containers, has no home but may have the variable. */
    private static Path home(Properties system, Environment environment) {
        return absolute(system.getProperty("user.home"))
                .or(() -> absolute(environment.get("HOME")))
                .orElseThrow(() -> new EnvironmentProblem(
                        "This user has no home folder to cache PostgreSQL in", "Name a folder for that (dds.cache)."));
    }

    /** The variables of the environment. */
    @FunctionalInterface
    interface Environment {
        @Nullable
        String get(String name);
    }

    /** The XDG rule: a path that is not absolute counts as not set. */
    private static Optional<Path> absolute(@Nullable String value) {
        return Optional.ofNullable(value)
                .filter(text -> !text.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
