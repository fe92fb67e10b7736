package org.ddsmigrate.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.cache.Cache;
import org.ddsmigrate.scratch.CacheFolder;
import org.ddsmigrate.scratch.DevelopmentOptions;
import org.ddsmigrate.scratch.DevelopmentServer;
import org.ddsmigrate.scratch.EmbeddedOptions;
import org.ddsmigrate.scratch.EmbeddedPostgres;
import org.ddsmigrate.scratch.GivenDatabase;
import org.ddsmigrate.scratch.GivenOptions;
import org.ddsmigrate.scratch.GivenServer;
import org.ddsmigrate.scratch.OwnerRights;
import org.ddsmigrate.scratch.PostgresVersions;
import org.ddsmigrate.scratch.ScratchServer;

/**
 * The databases of a module.
 *
 * @param configured the one that somebody named
 * @param scratch where scratch databases are made
 * @param postgres the major version of embedded servers, if somebody chose it
 * @param cache where binaries are unpacked, if somebody chose it
 * @param data where scratch servers have their data directories, if somebody chose it
 * @param ownerRights what the owner of databases on embedded servers may do
 * @param reuse whether earlier runs' outcomes are taken into account
 * @param developmentFolder keeps the development database
 */
record Databases(
        Optional<GivenDatabase> configured,
        ScratchChoice scratch,
        MavenArtifacts artifacts,
        Optional<Integer> postgres,
        Optional<Path> cache,
        Optional<Path> data,
        OwnerRights ownerRights,
        Reuse reuse,
        Path developmentFolder,
        String artifactId) {
    private static final int LONGEST_NAME = 63;

    /** Whether earlier runs' outcomes are taken into account. */
    enum Reuse {
        ON,
        OFF;

        static Reuse parse(String text) {
            return switch (text) {
                case "on" -> ON;
                case "off" -> OFF;
                default ->
                    throw new UserProblem(
                            "\"" + text + "\" is neither on nor off",
                            "-Dcache",
                            "Write one of the two, or leave it out");
            };
        }
    }

    /** As chosen, else as the configured database has it, else the default; of a given scratch server its own. */
    int majorVersion() {
        if (scratch instanceof ScratchChoice.Given given) {
            return given.server().majorVersion();
        }
        if (scratch instanceof ScratchChoice.Container container) {
            return container.majorVersion().orElseGet(this::likeTheDatabase);
        }
        return likeTheDatabase();
    }

    private int likeTheDatabase() {
        return postgres.or(() -> configured.map(GivenDatabase::majorVersion)).orElse(PostgresVersions.DEFAULT_MAJOR);
    }

    ScratchServer startScratch(int majorVersion) {
        if (scratch instanceof ScratchChoice.Given given) {
            return GivenServer.connect(GivenOptions.of(given.server(), given.superuser()));
        }
        if (scratch instanceof ScratchChoice.Container container) {
            DockerEngine.require();
            return ContainerServer.start(container.image(), artifacts.testcontainers());
        }
        return EmbeddedPostgres.start(embedded(majorVersion));
    }

    /**
     * What earlier runs found out. Of use only where all of the server is known: an embedded one whose owner can't look
     * beyond his databases.
     */
    Cache known() {
        boolean isKnown = scratch instanceof ScratchChoice.Embedded && ownerRights == OwnerRights.ORDINARY;
        return reuse == Reuse.ON && isKnown
                ? Cache.in(cache.map(CacheFolder::new)
                        .orElseGet(CacheFolder::ofUser)
                        .path())
                : Cache.OFF;
    }

    /** Whether there is a development database yet. */
    boolean hasDevelopment() {
        return Files.isDirectory(developmentFolder);
    }

    DevelopmentServer startDevelopment() {
        String name = databaseName();
        return DevelopmentServer.start(new DevelopmentOptions(
                embedded(postgres.orElse(PostgresVersions.DEFAULT_MAJOR)), developmentFolder, name, name));
    }

    private EmbeddedOptions embedded(int majorVersion) {
        EmbeddedOptions options =
                EmbeddedOptions.of(artifacts).withMajorVersion(majorVersion).withOwnerRights(ownerRights);
        EmbeddedOptions cached =
                cache.map(folder -> options.withCache(new CacheFolder(folder))).orElse(options);
        return data.map(folder -> cached.withData(new CacheFolder(folder))).orElse(cached);
    }

    /** One that needs no quotes. */
    private String databaseName() {
        String name = artifactId.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        String begun = name.matches("[a-z].*") ? name : "db_" + name;
        return begun.substring(0, Math.min(begun.length(), LONGEST_NAME));
    }
}
