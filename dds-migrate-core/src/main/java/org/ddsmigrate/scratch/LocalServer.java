package org.ddsmigrate.scratch;

import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The databases and roles of a running server whose superuser we are. */
final class LocalServer implements AutoCloseable {
    private static final int FIRST_WITH_STRATEGY = 15;
    private static final int LOOKS_FOR_CONNECTIONS = 20;
    private static final String OTHER_ROLES =
            "SELECT rolname FROM pg_catalog.pg_roles WHERE oid >= 16384 AND rolname <> ?";

    private final Endpoint endpoint;
    private final Password superuserPassword;
    private final String owner;
    private final Password ownerPassword;
    private final int majorVersion;
    private final Administration administration;

    LocalServer(Endpoint endpoint, Password superuserPassword, String owner, Password ownerPassword, int majorVersion) {
        this.endpoint = endpoint;
        this.superuserPassword = superuserPassword;
        this.owner = owner;
        this.ownerPassword = ownerPassword;
        this.majorVersion = majorVersion;
        this.administration = new Administration(
                endpoint.dataSource("postgres", Cluster.SUPERUSER, superuserPassword), "127.0.0.1:" + endpoint.port());
    }

    String owner() {
        return owner;
    }

    int majorVersion() {
        return majorVersion;
    }

    Endpoint endpoint() {
        return endpoint;
    }

    Administration administration() {
        return administration;
    }

    /** Makes the owner role, or makes an old one as good as new. */
    void prepareOwner(OwnerRights rights) {
        if (administration
                .names("SELECT rolname FROM pg_catalog.pg_roles WHERE rolname = ?", owner)
                .isEmpty()) {
            administration.run("CREATE ROLE %I", owner);
        }
        administration.run(
                "ALTER ROLE %I LOGIN " + rights.attribute()
                        + " NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS INHERIT "
                        + "CONNECTION LIMIT -1 PASSWORD %L",
                owner,
                ownerPassword.value());
        administration.run("ALTER ROLE %I RESET ALL", owner);
    }

    LocalDatabase create(String name) {
        administration.run(
                "CREATE DATABASE %I OWNER %I TEMPLATE template0" + strategy(), DatabaseName.checked(name), owner);
        return handle(name);
    }

    LocalDatabase copy(String template, String name) {
        awaitNobody(template);
        administration.run(
                "CREATE DATABASE %I OWNER %I TEMPLATE %I" + strategy(), DatabaseName.checked(name), owner, template);
        return handle(name);
    }

    Optional<LocalDatabase> find(String name) {
        return databases(name).contains(name) ? Optional.of(handle(name)) : Optional.empty();
    }

    SortedSet<String> databases(String prefix) {
        return administration.names(
                "SELECT datname FROM pg_catalog.pg_database WHERE oid >= 16384 AND datname <> 'postgres' "
                        + "AND starts_with(datname::text, ?)",
                prefix);
    }

    void rename(String name, String newName) {
        awaitNobody(name);
        administration.run("ALTER DATABASE %I RENAME TO %I", name, DatabaseName.checked(newName));
    }

    void drop(String name) {
        awaitNobody(name);
        administration.run("DROP DATABASE IF EXISTS %I WITH (FORCE)", name);
    }

    SortedSet<String> roles() {
        return administration.names(OTHER_ROLES, owner);
    }

    synchronized void createRole(String name) {
        if (!roles().contains(name)) {
            administration.run("CREATE ROLE %I NOLOGIN", name);
            administration.run("GRANT %I TO %I", name, owner);
        }
    }

    /** Caches that need the role go with it, because they can be made again; elsewhere its objects pass to the owner. */
    void dropRole(String name) {
        if (!roles().contains(name)) {
            return;
        }
        for (String database : databasesThatNeed(name)) {
            if (database.startsWith(ScratchServer.CACHE_PREFIX)) {
                drop(database);
            } else {
                try (Administration inside = new Administration(
                        endpoint.dataSource(database, Cluster.SUPERUSER, superuserPassword), database)) {
                    inside.run("REASSIGN OWNED BY %I TO %I", name, owner);
                    inside.run("DROP OWNED BY %I", name);
                }
            }
        }
        // Grants on databases and memberships belong to no single database.
        administration.run("DROP OWNED BY %I", name);
        administration.run("DROP ROLE %I", name);
    }

    /** Drops everything that earlier users left, except the caches. */
    void clean() {
        SortedSet<String> caches = administration.names(
                "SELECT datname FROM pg_catalog.pg_database d JOIN pg_catalog.pg_roles r ON r.oid = d.datdba "
                        + "WHERE starts_with(datname::text, ?) AND rolname = ?",
                ScratchServer.CACHE_PREFIX,
                owner);
        for (String database : databases("")) {
            if (!caches.contains(database)) {
                drop(database);
            }
        }
        roles().forEach(this::dropRole);
    }

    @Override
    public void close() {
        administration.close();
    }

    /**
     * A connection that was closed a moment ago still ends on the server. PostgreSQL would look, sleep for a tenth of a
     * second, and look again; looking more often takes a few milliseconds. It decides by itself if somebody stays.
     */
    private void awaitNobody(String database) {
        for (int look = 0; look < LOOKS_FOR_CONNECTIONS; look++) {
            if (administration
                    .names("SELECT pid FROM pg_catalog.pg_stat_activity WHERE datname = ?", database)
                    .isEmpty()) {
                return;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    private LocalDatabase handle(String name) {
        return new LocalDatabase(endpoint, name, owner, ownerPassword, superuserPassword);
    }

    private SortedSet<String> databasesThatNeed(String role) {
        return administration.names(
                "SELECT datname FROM pg_catalog.pg_shdepend s JOIN pg_catalog.pg_roles r ON r.oid = s.refobjid "
                        + "JOIN pg_catalog.pg_database d ON d.oid = s.dbid "
                        + "WHERE s.refclassid = 'pg_catalog.pg_authid'::regclass AND r.rolname = ?",
                role);
    }

    /** Copying files beats writing them through the log, which is what newer versions do if not told otherwise. */
    private String strategy() {
        return majorVersion >= FIRST_WITH_STRATEGY ? " STRATEGY FILE_COPY" : "";
    }
}
