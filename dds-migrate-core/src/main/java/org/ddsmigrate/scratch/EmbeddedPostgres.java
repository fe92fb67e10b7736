package org.ddsmigrate.scratch;

import java.io.IOException;
import java.util.OptionalInt;

/** Scratch servers that run from downloaded binaries, on data directories that are used again. */
public final class EmbeddedPostgres {
    private EmbeddedPostgres() {}

    /** Starts a server that is this caller's alone; what earlier callers left in it is gone, except the caches. */
    public static ScratchServer start(EmbeddedOptions options) {
        return start(options, Installation.of(options));
    }

    static ScratchServer start(EmbeddedOptions options, Installation installation) {
        DataDirectories directories = installation.directories();
        try {
            Cluster cluster = directories.claim();
            try {
                return start(options, installation, cluster);
            } catch (IOException | RuntimeException e) {
                directories.discard(cluster);
                throw e;
            }
        } catch (IOException e) {
            throw options.cache().unusable(directories.folder(), e);
        }
    }

    private static ScratchServer start(EmbeddedOptions options, Installation installation, Cluster cluster)
            throws IOException {
        ServerProcess process =
                installation.start(cluster, ServerSettings.scratch(installation.majorVersion()), OptionalInt.empty());
        try {
            Endpoint endpoint = new Endpoint(process.port());
            cluster.secure(endpoint);
            LocalServer server = new LocalServer(
                    endpoint, cluster.password(), options.owner(), Password.random(), installation.majorVersion());
            server.clean();
            server.prepareOwner(options.ownerRights());
            return new EmbeddedServer(process, cluster, installation.directories(), server);
        } catch (IOException | RuntimeException e) {
            process.stop();
            throw e;
        }
    }
}
