package org.ddsmigrate.scratch;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A PostgreSQL release on this machine, ready to make data directories and to start servers on them. */
record Installation(PostgresBinaries binaries, int majorVersion, Privileges privileges, DataDirectories directories) {
    static Installation of(EmbeddedOptions options) {
        return of(options, Platform.ofThisMachine(), Privileges.ofThisProcess());
    }

    static Installation of(EmbeddedOptions options, Platform platform, Privileges privileges) {
        String release = options.release();
        CacheFolder cache = options.cache().reachableFor(privileges);
        PostgresBinaries binaries = PostgresBinaries.of(release, platform, cache, options.artifacts());
        Initdb initdb = new Initdb(binaries, options.majorVersion(), privileges);
        CacheFolder data =
                options.data().or(() -> inMemory(platform, privileges)).orElse(cache);
        DataDirectories directories =
                DataDirectories.in(data, release + "-" + platform.name(), Epoch.current(platform), initdb);
        return new Installation(binaries, options.majorVersion(), privileges, directories);
    }

    /** A folder that only its owner may enter is none for a server that runs as somebody else. */
    private static Optional<CacheFolder> inMemory(Platform platform, Privileges privileges) {
        return platform.isLinux() && !(privileges instanceof Privileges.Nobody)
                ? SharedMemory.ofThisMachine().folder()
                : Optional.empty();
    }

    ServerProcess start(Cluster cluster, List<String> settings, OptionalInt preferredPort) {
        return new ServerLaunch(binaries, privileges, cluster, settings, preferredPort).start();
    }
}
