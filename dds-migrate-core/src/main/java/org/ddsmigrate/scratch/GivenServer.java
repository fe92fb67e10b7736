package org.ddsmigrate.scratch;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Scratch databases on a server that was given. Their names begin with {@code dds_scratch_} and a word of this run;
 * no other database or role of the server is ever changed, and what we made is dropped at the end.
 */
public final class GivenServer implements ScratchServer {
    private static final String PREFIX = "dds_scratch_";
    private static final String COMMENT = "dds-migrate scratch, made ";
    private static final String FORGOTTEN = "SELECT datname FROM pg_catalog.pg_database d "
            + "WHERE starts_with(datname::text, ?) AND pg_catalog.pg_has_role(datdba, 'MEMBER') "
            + "AND CASE WHEN starts_with(pg_catalog.shobj_description(oid, 'pg_database'), ?) THEN "
            + "pg_catalog.substr(pg_catalog.shobj_description(oid, 'pg_database'), "
            + (COMMENT.length() + 1) + ")::timestamptz < pg_catalog.now() - interval '1 day' END";

    private final GivenAccount account;
    private final Host host;
    private final Administration administration;
    private final String version;
    private final String run;
    private final SortedMap<String, String> databases = new TreeMap<>();
    private final SortedSet<String> roles = new TreeSet<>();
    private final Thread atJvmEnd = new Thread(this::dropAll, "dds-migrate-scratch-drop");
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * What runs the server.
     *
     * @param words for people, as in {@code given}
     * @param atEnd what is to be done when it is no longer needed
     */
    public record Host(String words, Runnable atEnd) {}

    private GivenServer(GivenAccount account, Host host, String run) {
        this.account = account;
        this.host = host;
        this.administration = account.administration();
        this.version = administration.serverVersion();
        this.run = run;
    }

    /** Connects, and drops what runs that were killed left there more than a day ago. */
    public static ScratchServer connect(GivenOptions options) {
        return connect(options, new Host("given", () -> {}));
    }

    /** Likewise, on a server that ends with its use, as a container does. */
    public static ScratchServer connect(GivenOptions options, Host host) {
        String run = UUID.randomUUID().toString().substring(0, 8);
        GivenServer server = new GivenServer(GivenAccount.of(options, PREFIX + "owner_" + run), host, run);
        for (String name : server.administration.names(FORGOTTEN, PREFIX, COMMENT)) {
            server.administration.run("DROP DATABASE IF EXISTS %I", name);
        }
        Runtime.getRuntime().addShutdownHook(server.atJvmEnd);
        return server;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public int majorVersion() {
        return Integer.parseInt(version.replaceFirst("\\D.*", ""));
    }

    @Override
    public String description() {
        return "PostgreSQL " + version + " (scratch, " + host.words() + ")";
    }

    @Override
    public String owner() {
        return account.owner();
    }

    @Override
    public synchronized ScratchDatabase createDatabase(String name) {
        return create(name, "template0");
    }

    @Override
    public synchronized ScratchDatabase copyDatabase(String template, String name) {
        return create(name, databases.getOrDefault(template, physical(template)));
    }

    @Override
    public synchronized Optional<ScratchDatabase> database(String name) {
        return Optional.ofNullable(databases.get(name)).map(physical -> account.database(name, physical));
    }

    @Override
    public synchronized SortedSet<String> databases(String prefix) {
        SortedSet<String> names = new TreeSet<>(databases.keySet());
        names.removeIf(name -> !name.startsWith(prefix));
        return Collections.unmodifiableSortedSet(names);
    }

    @Override
    public synchronized void renameDatabase(String name, String newName) {
        String physical = databases.getOrDefault(name, physical(name));
        administration.run("ALTER DATABASE %I RENAME TO %I", physical, physical(newName));
        databases.remove(name);
        databases.put(newName, physical(newName));
    }

    @Override
    public synchronized void dropDatabase(String name) {
        String physical = databases.remove(name);
        if (physical != null) {
            administration.run("DROP DATABASE IF EXISTS %I WITH (FORCE)", physical);
        }
    }

    @Override
    public synchronized SortedSet<String> roles() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(roles));
    }

    @Override
    public synchronized void createRole(String name) {
        if (!roles.contains(name)) {
            administration.run("CREATE ROLE %I NOLOGIN", name);
            roles.add(name);
            administration.run("GRANT %I TO %I", name, owner());
        }
    }

    /** Only roles that were made here; the databases that use them have to be dropped before. */
    @Override
    public synchronized void dropRole(String name) {
        if (roles.contains(name)) {
            administration.run("DROP ROLE IF EXISTS %I", name);
            roles.remove(name);
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(atJvmEnd);
        } catch (IllegalStateException e) {
            // The JVM is ending, and the hook does the same as we.
        }
        dropAll();
    }

    @Override
    public String toString() {
        return description();
    }

    private synchronized void dropAll() {
        if (closed.compareAndSet(false, true)) {
            databases("").forEach(this::dropDatabase);
            roles().forEach(this::dropRole);
            account.close();
            host.atEnd().run();
        }
    }

    private ScratchDatabase create(String name, String template) {
        String physical = physical(name);
        administration.run("CREATE DATABASE %I OWNER %I ENCODING 'UTF8' TEMPLATE %I", physical, owner(), template);
        databases.put(name, physical);
        administration.run("COMMENT ON DATABASE %I IS %L", physical, COMMENT + Instant.now());
        return account.database(name, physical);
    }

    private String physical(String name) {
        return DatabaseName.checked(PREFIX + run + "_" + name);
    }
}
