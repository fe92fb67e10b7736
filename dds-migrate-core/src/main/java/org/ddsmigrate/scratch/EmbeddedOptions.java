package org.ddsmigrate.scratch;

/**
 * What an embedded server is made of: which PostgreSQL, from where, cached in which folder, and the name of the role
 * that owns its databases.
 */
public record EmbeddedOptions(
        int majorVersion, PostgresVersions versions, ArtifactResolver artifacts, CacheFolder cache, String owner) {
    /** The owner role's name when nothing else is said. */
    public static final String DEFAULT_OWNER = "dds_owner";

    /** The default version, in the user's own cache folder. */
    public static EmbeddedOptions of(ArtifactResolver artifacts) {
        return new EmbeddedOptions(
                PostgresVersions.DEFAULT_MAJOR,
                PostgresVersions.pinned(),
                artifacts,
                CacheFolder.ofUser(),
                DEFAULT_OWNER);
    }

    public EmbeddedOptions withMajorVersion(int major) {
        return new EmbeddedOptions(major, versions, artifacts, cache, owner);
    }

    public EmbeddedOptions withVersions(PostgresVersions other) {
        return new EmbeddedOptions(majorVersion, other, artifacts, cache, owner);
    }

    public EmbeddedOptions withCache(CacheFolder other) {
        return new EmbeddedOptions(majorVersion, versions, artifacts, other, owner);
    }

    public EmbeddedOptions withOwner(String other) {
        return new EmbeddedOptions(majorVersion, versions, artifacts, cache, other);
    }

    /** The release of the binaries that will run. */
    String release() {
        return versions.of(majorVersion);
    }
}
