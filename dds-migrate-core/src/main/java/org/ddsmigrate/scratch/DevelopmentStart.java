package org.ddsmigrate.scratch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.concurrent.TimeUnit;
import org.ddsmigrate.EnvironmentProblem;

/** The way to a running development server, which other builds may be starting at the same moment. */
record DevelopmentStart(DevelopmentOptions options, Installation installation, DevelopmentFolder folder) {
    private static final int SECONDS_TO_WAIT = 120;
    private static final int MILLISECONDS_BETWEEN_LOOKS = 20;

    DevelopmentStart(DevelopmentOptions options, Installation installation) {
        this(options, installation, new DevelopmentFolder(options.folder()));
    }

    DevelopmentServer run() throws IOException {
        if (!folder.exists()) {
            folder.create(installation.directories(), this::prepare);
        }
        folder.requireMajorVersion(installation.majorVersion());
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_WAIT);
        while (System.nanoTime() < deadline) {
            Optional<PostmasterFile> file = PostmasterFile.read(data());
            Optional<ProcessHandle> running = file.flatMap(PostmasterFile::process);
            Optional<DevelopmentServer> server = running.isEmpty() ? startServer() : join(file.get(), running.get());
            if (server.isPresent()) {
                return server.get();
            }
            pause();
        }
        throw new EnvironmentProblem(
                "Another process is starting or stopping the development database, and does not come to an end",
                options.folder().toString(),
                "Stop the postgres process of that folder, then try again.");
    }

    /** A database of one's own in the new data directory, before anybody else can see it. */
    private void prepare(Cluster cluster, Password owner) throws IOException {
        ServerProcess process =
                installation.start(cluster, ServerSettings.scratch(installation.majorVersion()), OptionalInt.empty());
        try {
            Endpoint endpoint = new Endpoint(process.port());
            cluster.secure(endpoint);
            try (LocalServer server = server(endpoint, cluster, owner)) {
                database(server);
            }
        } finally {
            process.stop();
        }
    }

    private Optional<DevelopmentServer> startServer() throws IOException {
        PostmasterFile.deleteIfStale(data());
        ServerProcess process;
        try {
            process = installation.start(folder.cluster(), ServerSettings.development(), folder.lastPort());
        } catch (EnvironmentProblem e) {
            if (PostmasterFile.read(data()).flatMap(PostmasterFile::process).isPresent()) {
                // Another process was faster.
                return Optional.empty();
            }
            throw e;
        }
        Endpoint endpoint = new Endpoint(process.port());
        Password owner = folder.ownerPassword();
        try (LocalServer server = server(endpoint, folder.cluster(), owner)) {
            folder.rememberPort(process.port());
            LocalDatabase database = database(server);
            return Optional.of(DevelopmentServer.startedHere(
                    database, server.administration().serverVersion(), process, renewal(endpoint, owner)));
        } catch (IOException | RuntimeException e) {
            process.stop();
            throw e;
        }
    }

    private Optional<DevelopmentServer> join(PostmasterFile file, ProcessHandle process) throws IOException {
        if (!file.ready()) {
            return Optional.empty();
        }
        Endpoint endpoint = new Endpoint(file.port());
        Password owner = folder.ownerPassword();
        try (LocalServer server = server(endpoint, folder.cluster(), owner)) {
            SortedSet<String> directory = server.administration().names("SHOW data_directory");
            if (!Path.of(directory.first()).toRealPath().equals(data().toRealPath())) {
                return Optional.empty();
            }
            return Optional.of(DevelopmentServer.ofAnother(
                    database(server), server.administration().serverVersion(), process, renewal(endpoint, owner)));
        } catch (EnvironmentProblem e) {
            if (process.isAlive()) {
                throw e;
            }
            // It stopped while we looked.
            return Optional.empty();
        }
    }

    private Runnable renewal(Endpoint endpoint, Password owner) {
        return () -> {
            try (LocalServer server = server(endpoint, folder.cluster(), owner)) {
                server.drop(options.database());
                database(server);
            } catch (IOException e) {
                throw new EnvironmentProblem(
                        "the development database cannot be made anew (" + e.getMessage() + ")",
                        options.folder().toString(),
                        "\"mvn clean\" starts over",
                        e);
            }
        };
    }

    private LocalServer server(Endpoint endpoint, Cluster cluster, Password owner) throws IOException {
        return new LocalServer(endpoint, cluster.password(), options.user(), owner, installation.majorVersion());
    }

    private LocalDatabase database(LocalServer server) {
        Optional<LocalDatabase> existing = server.find(options.database());
        if (existing.isPresent()) {
            return existing.get();
        }
        server.prepareOwner(options.server().ownerRights());
        LocalDatabase created = server.create(options.database());
        DevelopmentServer.mark(server.administration(), created.name());
        return created;
    }

    private Path data() {
        return folder.cluster().data();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(MILLISECONDS_BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EnvironmentProblem("Interrupted while waiting for the development database", "Try again.");
        }
    }
}
