package org.ddsmigrate.scratch;

import java.util.Optional;

/**
 * What an embedded server is made of.
 *
 * @param majorVersion which PostgreSQL
 * @param versions the release of each version
 * @param artifacts where the binaries come from
 * @param cache where they are unpacked
 * @param data where scratch servers have their data directories, if that is decided; else in memory where this machine
 *     has room for it, or else beside the binaries
 * @param owner the name of the role that owns the databases
 * @param ownerRights what that role may do
 */
public record EmbeddedOptions(
        int majorVersion,
        PostgresVersions versions,
        ArtifactResolver artifacts,
        CacheFolder cache,
        Optional<CacheFolder> data,
        String owner,
        OwnerRights ownerRights) {
    /** The owner role's name when nothing else is said. */
    public static final String DEFAULT_OWNER = "dds_owner";

    /** The default version, in the user's own cache folder. */
    public static EmbeddedOptions of(ArtifactResolver artifacts) {
        return new EmbeddedOptions(
                PostgresVersions.DEFAULT_MAJOR,
                PostgresVersions.pinned(),
                artifacts,
                CacheFolder.ofUser(),
                Optional.empty(),
                DEFAULT_OWNER,
                OwnerRights.ORDINARY);
    }

    public EmbeddedOptions withMajorVersion(int major) {
        return new EmbeddedOptions(major, versions, artifacts, cache, data, owner, ownerRights);
    }

    public EmbeddedOptions withVersions(PostgresVersions other) {
        return new EmbeddedOptions(majorVersion, other, artifacts, cache, data, owner, ownerRights);
    }

    public EmbeddedOptions withCache(CacheFolder other) {
        return new EmbeddedOptions(majorVersion, versions, artifacts, other, data, owner, ownerRights);
    }

    public EmbeddedOptions withData(CacheFolder other) {
        return new EmbeddedOptions(majorVersion, versions, artifacts, cache, Optional.of(other), owner, ownerRights);
    }

    public EmbeddedOptions withOwner(String other) {
        return new EmbeddedOptions(majorVersion, versions, artifacts, cache, data, other, ownerRights);
    }

    public EmbeddedOptions withOwnerRights(OwnerRights other) {
        return new EmbeddedOptions(majorVersion, versions, artifacts, cache, data, owner, other);
    }

    /** The release of the binaries that will run. */
    String release() {
        return versions.of(majorVersion);
    }
}
