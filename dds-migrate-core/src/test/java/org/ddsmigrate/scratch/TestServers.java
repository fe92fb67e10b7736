package org.ddsmigrate.scratch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The servers that tests use: one of each major version in a JVM, started at first need, stopped when the JVM ends. */
public final class TestServers {
    private static final Path TARGET = targetFolder();
    private static final Map<Integer, ScratchServer> RUNNING = new ConcurrentHashMap<>();
    private static final Map<Integer, ScratchServer> WITH_SUPERUSER = new ConcurrentHashMap<>();
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestServers() {}

    /** The server of the default version. */
    public static ScratchServer postgres() {
        return postgres(PostgresVersions.DEFAULT_MAJOR);
    }

    /** The server of a version from 14 to 18. */
    public static ScratchServer postgres(int major) {
        return RUNNING.computeIfAbsent(major, wanted -> EmbeddedPostgres.start(options(wanted)));
    }

    /** A server of a version whose owner role is a superuser. */
    public static ScratchServer withSuperuser(int major) {
        return WITH_SUPERUSER.computeIfAbsent(
                major, wanted -> EmbeddedPostgres.start(options(wanted).withOwnerRights(OwnerRights.SUPERUSER)));
    }

    /** A new empty database of the default version, whose name no other test of this JVM uses. */
    public static ScratchDatabase freshDatabase() {
        return freshDatabase(PostgresVersions.DEFAULT_MAJOR);
    }

    /** A new empty database, whose name no other test of this JVM uses. */
    public static ScratchDatabase freshDatabase(int major) {
        return freshDatabase(postgres(major));
    }

    /** A new empty database on one of these servers. */
    public static ScratchDatabase freshDatabase(ScratchServer server) {
        return server.createDatabase("test_" + DATABASES.incrementAndGet());
    }

    /** Makes a tablespace inside the server's own folder, if it was not made before. */
    public static synchronized void createTablespace(ScratchServer server, String name) {
        ScratchDatabase database = freshDatabase(server);
        try (Connection connection = database.superuser().getConnection();
                Statement statement = connection.createStatement();
                ResultSet there = statement.executeQuery(
                        "SELECT FROM pg_tablespace WHERE spcname = " + statement.enquoteLiteral(name))) {
            if (!there.next()) {
                statement.execute("SET allow_in_place_tablespaces = on");
                statement.execute("CREATE TABLESPACE " + statement.enquoteIdentifier(name, true) + " LOCATION ''");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        } finally {
            server.dropDatabase(database.name());
        }
    }

    /** How to start a server of one's own, from the binaries that the build has fetched. */
    public static EmbeddedOptions options(int major) {
        return EmbeddedOptions.of(binaries())
                .withMajorVersion(major)
                .withCache(new CacheFolder(TARGET.resolve("postgres-cache")));
    }

    /** Finds the jars that the build has put beside the classes. */
    public static ArtifactResolver binaries() {
        return (group, artifact, version) ->
                TARGET.resolve("postgres-binaries").resolve(artifact + "-" + version + ".jar");
    }

    /** Surefire runs in the module's folder, an IDE may run in the repository's. */
    private static Path targetFolder() {
        Path module = Path.of("").toAbsolutePath();
        Path core = Files.isDirectory(module.resolve("dds-migrate-core")) ? module.resolve("dds-migrate-core") : module;
        return core.resolve("target");
    }
}
