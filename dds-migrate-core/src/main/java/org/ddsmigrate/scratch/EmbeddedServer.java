package org.ddsmigrate.scratch;

import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.atomic.AtomicBoolean;

/** A scratch server that this JVM started, on a data directory that goes back to the others afterwards. */
final class EmbeddedServer implements ScratchServer {
    private final ServerProcess process;
    private final Cluster cluster;
    private final DataDirectories directories;
    private final LocalServer server;
    private final String owner;
    private final int majorVersion;
    private final String version;
    private final Thread atJvmEnd = new Thread(this::stop, "dds-migrate-scratch-stop");
    private final AtomicBoolean closed = new AtomicBoolean();

    EmbeddedServer(ServerProcess process, Cluster cluster, DataDirectories directories, LocalServer server) {
        this.process = process;
        this.cluster = cluster;
        this.directories = directories;
        this.server = server;
        this.owner = server.owner();
        this.majorVersion = server.majorVersion();
        this.version = server.administration().serverVersion();
        Runtime.getRuntime().addShutdownHook(atJvmEnd);
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public int majorVersion() {
        return majorVersion;
    }

    @Override
    public String description() {
        return "PostgreSQL " + version + " (scratch, embedded)";
    }

    @Override
    public String owner() {
        return owner;
    }

    @Override
    public ScratchDatabase createDatabase(String name) {
        return server.create(name);
    }

    @Override
    public ScratchDatabase copyDatabase(String template, String name) {
        return server.copy(template, name);
    }

    @Override
    public Optional<ScratchDatabase> database(String name) {
        return server.find(name).map(found -> found);
    }

    @Override
    public SortedSet<String> databases(String prefix) {
        return server.databases(prefix);
    }

    @Override
    public void renameDatabase(String name, String newName) {
        server.rename(name, newName);
    }

    @Override
    public void dropDatabase(String name) {
        server.drop(name);
    }

    @Override
    public SortedSet<String> roles() {
        return server.roles();
    }

    @Override
    public void createRole(String name) {
        server.createRole(name);
    }

    @Override
    public void dropRole(String name) {
        server.dropRole(name);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(atJvmEnd);
        } catch (IllegalStateException e) {
            // The JVM is ending, and the hook does the same as we.
        }
        stop();
    }

    @Override
    public String toString() {
        return description() + " at " + server.endpoint().url("");
    }

    /** The number of the server's first process. */
    long pid() {
        return process.pid();
    }

    private void stop() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        server.close();
        if (process.stop()) {
            directories.release(cluster);
        } else {
            directories.discard(cluster);
        }
    }
}
