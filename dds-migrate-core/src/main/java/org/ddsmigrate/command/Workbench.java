package org.ddsmigrate.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.cache.Cache;
import org.ddsmigrate.catalog.CatalogReader;
import org.ddsmigrate.catalog.ReadScope;
import org.ddsmigrate.catalog.SameMeaning;
import org.ddsmigrate.entities.EntityModel;
import org.ddsmigrate.entities.KnownModels;
import org.ddsmigrate.entities.ModelSource;
import org.ddsmigrate.history.KnownHistories;
import org.ddsmigrate.history.ReplayResult;
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
    private final Supplier<ScratchServer> starter;
    private final int majorVersion;
    private final Cache cache;
    private final KnownModels models;
    private final ExecutorService background = Executors.newCachedThreadPool(Workbench::daemon);
    private final Set<String> databases = new ConcurrentSkipListSet<>();
    private final Timings timings;
    private final boolean ownsServer;
    private final List<Runnable> atEnd = new CopyOnWriteArrayList<>();
    private Optional<Begun> begun = Optional.empty();
    private Optional<KnownHistories> histories = Optional.empty();

    /** What goes on in the background from the moment when any of it is asked for. */
    private record Begun(CompletableFuture<ScratchServer> server, Optional<CompletableFuture<EntityModel>> entities) {}

    private Workbench(
            Project project,
            Supplier<ScratchServer> starter,
            int majorVersion,
            boolean ownsServer,
            Timings timings,
            Cache cache) {
        this.project = project;
        this.starter = starter;
        this.majorVersion = majorVersion;
        this.ownsServer = ownsServer;
        this.timings = timings;
        this.cache = cache;
        this.models = new KnownModels(cache, project::isMigration);
    }

    /** Starts a server for this run alone, as soon as the first thing is asked for. */
    public static Workbench start(Project project, int majorVersion, Supplier<ScratchServer> server, Timings timings) {
        return start(project, majorVersion, server, timings, Cache.OFF);
    }

    /**
     * The same with what earlier runs found out.
     *
     * @param server starts an embedded server, on a data directory that is used again
     */
    public static Workbench start(
            Project project, int majorVersion, Supplier<ScratchServer> server, Timings timings, Cache cache) {
        return new Workbench(project, server, majorVersion, true, timings, cache);
    }

    /** Works on a server that goes on running afterwards; several may do so at once. */
    public static Workbench on(ScratchServer server, Project project) {
        return new Workbench(project, () -> server, server.majorVersion(), false, new Timings(), Cache.OFF);
    }

    public Project project() {
        return project;
    }

    public Timings timings() {
        return timings;
    }

    public ScratchServer server() {
        return joined(begun().server());
    }

    /** What the classes ask for, if the project has any. */
    Optional<EntityModel> entities() {
        return begun().entities().map(Workbench::joined);
    }

    /** What earlier runs found out. */
    Cache cache() {
        return cache;
    }

    /** The SHA-256 of all that the project's classes can ask for; nothing when that can't be told. */
    Optional<String> modelKey() {
        return project.entities()
                .map(source -> models.key(source, majorVersion))
                .orElseGet(() -> Optional.of("none of " + majorVersion));
    }

    /** The project's history on a database that nobody may change. */
    ReplayResult replayed() {
        ReplayResult result = timings.time("replay", () -> histories().replayed(newName("history")));
        atEnd.add(() -> histories().keep(result));
        return result;
    }

    /** What earlier runs have replayed. */
    synchronized KnownHistories histories() {
        if (histories.isEmpty()) {
            histories = Optional.of(new KnownHistories(server(), project.history(), cache));
        }
        return histories.get();
    }

    private synchronized Begun begun() {
        if (begun.isEmpty()) {
            begun = Optional.of(new Begun(
                    inBackground(() -> timings.time("scratch", starter)),
                    project.entities()
                            .map(source -> inBackground(() -> timings.time("entities", () -> model(source))))));
        }
        return begun.get();
    }

    private EntityModel model(ModelSource source) {
        return models.read(models.key(source, majorVersion), source, majorVersion, project.workFolder());
    }

    /** Begins a part of the run that goes on beside the others. */
    <T> CompletableFuture<T> inBackground(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, background);
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
        atEnd.forEach(Runnable::run);
        // What did not start needs no end, and whoever asked for it knows why.
        started().ifPresent(this::leave);
    }

    private void leave(ScratchServer server) {
        if (ownsServer) {
            server.close();
        } else {
            databases.forEach(server::dropDatabase);
        }
    }

    private synchronized Optional<ScratchServer> started() {
        return begun.flatMap(all -> all.server()
                .handle((server, failure) -> Optional.ofNullable(server))
                .join());
    }

    static <T> T joined(CompletableFuture<T> future) {
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
