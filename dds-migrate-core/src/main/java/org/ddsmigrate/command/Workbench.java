package org.ddsmigrate.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.catalog.CatalogReader;
import org.ddsmigrate.catalog.ReadScope;
import org.ddsmigrate.catalog.SameMeaning;
import org.ddsmigrate.entities.EntityModel;
import org.ddsmigrate.entities.EntityModels;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.scratch.ScratchDatabase;
import org.ddsmigrate.scratch.ScratchServer;

/**
 * The scratch server and the databases of one run, and the model's classes, which are asked for their DDL while the
 * server starts. Closing it leaves no database behind; roles stay as long as the server, which other runs may share.
 */
public final class Workbench implements AutoCloseable {
    private static final AtomicLong RUNS = new AtomicLong();

    private final Project project;
    private final CompletableFuture<ScratchServer> starting;
    private final Optional<CompletableFuture<EntityModel>> entities;
    private final ExecutorService background = Executors.newCachedThreadPool(Workbench::daemon);
    private final Set<String> databases = new TreeSet<>();
    private final Timings timings;
    private final boolean ownsServer;

    private Workbench(
            Project project, Supplier<ScratchServer> server, int majorVersion, boolean ownsServer, Timings timings) {
        this.project = project;
        this.ownsServer = ownsServer;
        this.timings = timings;
        this.starting = CompletableFuture.supplyAsync(() -> timings.time("scratch", server), background);
        this.entities = project.entities()
                .map(source -> CompletableFuture.supplyAsync(
                        () -> timings.time(
                                "entities", () -> EntityModels.read(source, majorVersion, project.workFolder())),
                        background));
    }

    /** Starts a server for this run alone. */
    public static Workbench start(Project project, int majorVersion, Supplier<ScratchServer> server, Timings timings) {
        return new Workbench(project, server, majorVersion, true, timings);
    }

    /** Works on a server that goes on running afterwards; several may do so at once. */
    public static Workbench on(ScratchServer server, Project project) {
        return new Workbench(project, () -> server, server.majorVersion(), false, new Timings());
    }

    public Project project() {
        return project;
    }

    public Timings timings() {
        return timings;
    }

    public ScratchServer server() {
        return joined(starting);
    }

    /** What the classes ask for, if the project has any. */
    Optional<EntityModel> entities() {
        return entities.map(Workbench::joined);
    }

    ScratchDatabase newDatabase(String purpose) {
        return server().createDatabase(newName(purpose));
    }

    /** A name that no other run uses, of a database that goes when this one ends. */
    String newName(String purpose) {
        String name = "run_" + ProcessHandle.current().pid() + "_" + RUNS.incrementAndGet() + "_" + purpose;
        databases.add(name);
        return name;
    }

    Schema read(ScratchDatabase database) {
        return timings.time("read", () -> connected(database, connection -> CatalogReader.read(connection, scope())));
    }

    /** A schema with the texts of another, where they mean the same on a database that has both schemas' tables. */
    Schema spelledLike(Schema other, Schema schema, ScratchDatabase database) {
        return timings.time(
                "diff", () -> connected(database, connection -> SameMeaning.spelledLike(other, schema, connection)));
    }

    private static <T> T connected(ScratchDatabase database, Function<Connection, T> work) {
        try (Connection connection = database.owner().getConnection()) {
            return work.apply(connection);
        } catch (SQLException e) {
            throw new EnvironmentProblem(
                    "The scratch database can't be read: " + e.getMessage(),
                    database.name(),
                    "Run the command again.",
                    e);
        }
    }

    /** Everything but Flyway's history table and what belongs to others. */
    ReadScope scope() {
        return project.readScope();
    }

    @Override
    public void close() {
        background.shutdownNow();
        if (ownsServer) {
            // What did not start needs no end, and whoever asked for it knows why.
            starting.handle((server, failure) -> Optional.ofNullable(server))
                    .join()
                    .ifPresent(ScratchServer::close);
            return;
        }
        databases.forEach(server()::dropDatabase);
    }

    private static <T> T joined(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "dds-migrate");
        thread.setDaemon(true);
        return thread;
    }
}
