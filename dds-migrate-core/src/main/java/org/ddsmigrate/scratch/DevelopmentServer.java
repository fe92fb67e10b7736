package org.ddsmigrate.scratch;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.ddsmigrate.EnvironmentProblem;

/**
 * The server of a project's development database, whose rows stay from one build to the next; several builds share the
 * one that runs, and it stops with the build that started it.
 */
public final class DevelopmentServer implements AutoCloseable {
    private static final String COMMENT = "dds-migrate development database";

    private final ScratchDatabase database;
    private final String version;
    private final CompletableFuture<?> ended;
    private final Runnable stop;
    private final Runnable renewal;
    private final boolean startedHere;
    private final Thread atJvmEnd = new Thread(this::stopOnce, "dds-migrate-development-stop");
    private final AtomicBoolean closed = new AtomicBoolean();

    private DevelopmentServer(
            ScratchDatabase database,
            String version,
            CompletableFuture<?> ended,
            Runnable stop,
            Runnable renewal,
            boolean startedHere) {
        this.database = database;
        this.version = version;
        this.ended = ended;
        this.stop = stop;
        this.renewal = renewal;
        this.startedHere = startedHere;
    }

    /** Connects to the project's server if it runs, starts it if not, and makes the database if there is none. */
    public static DevelopmentServer start(DevelopmentOptions options) {
        try {
            return new DevelopmentStart(options, Installation.of(options.server())).run();
        } catch (IOException e) {
            throw new EnvironmentProblem(
                    "Cannot use the folder of the development database (" + e + ")",
                    options.folder().toString(),
                    "See that the folder is writable and that there is room; \"mvn clean\" starts over.",
                    e);
        }
    }

    static DevelopmentServer startedHere(
            ScratchDatabase database, String version, ServerProcess process, Runnable renewal) {
        DevelopmentServer server =
                new DevelopmentServer(database, version, process.ended(), process::stop, renewal, true);
        Runtime.getRuntime().addShutdownHook(server.atJvmEnd);
        return server;
    }

    static DevelopmentServer ofAnother(
            ScratchDatabase database, String version, ProcessHandle process, Runnable renewal) {
        return new DevelopmentServer(database, version, process.onExit(), () -> {}, renewal, false);
    }

    /** Marks a database, so that commands which destroy something may act on it. */
    static void mark(Administration administration, String database) {
        administration.run("COMMENT ON DATABASE %I IS %L", database, COMMENT);
    }

    /** Whether a database is one that this tool made for development; only there may commands destroy anything. */
    public static boolean isDevelopmentDatabase(DataSource source) throws SQLException {
        String query = "SELECT coalesce(pg_catalog.shobj_description(oid, 'pg_database'), '') "
                + "FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database()";
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next() && COMMENT.equals(rows.getString(1));
        }
    }

    /** The database, with its owner as whom applications connect. */
    public ScratchDatabase database() {
        return database;
    }

    /** Drops the database with all its rows, disconnects whoever uses it, and makes an empty one of the same name. */
    public void renewDatabase() {
        renewal.run();
    }

    /** For people, as in {@code PostgreSQL 17.11 (development, embedded)}. */
    public String description() {
        return "PostgreSQL " + version + " (development, embedded)";
    }

    /** Whether closing this stops the server; otherwise another build does that. */
    public boolean startedHere() {
        return startedHere;
    }

    /** Returns when the server has ended, because somebody stopped it or interrupted this thread. */
    public void keepInForeground() {
        try {
            ended.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(atJvmEnd);
        } catch (IllegalStateException e) {
            // The JVM is ending, and the hook does the same as we.
        }
        stopOnce();
    }

    @Override
    public String toString() {
        return description() + " at " + database.url();
    }

    private void stopOnce() {
        if (closed.compareAndSet(false, true)) {
            stop.run();
        }
    }
}
