package org.ddsmigrate.scratch;

import java.util.Optional;
import java.util.SortedSet;

/** A throw-away PostgreSQL server; closing it leaves nothing running. Safe for use by several threads. */
public interface ScratchServer extends AutoCloseable {
    /** A database whose name begins so survives in a reused data directory until somebody drops it. */
    String CACHE_PREFIX = "cache_";

    /** The release, as in {@code 17.11}. */
    String version();

    /** The major version, as in {@code 17}. */
    int majorVersion();

    /** For people, as in {@code PostgreSQL 17.11 (scratch, embedded)}. */
    String description();

    /** The role that owns the databases and runs migrations. */
    String owner();

    /** Makes an empty UTF-8 database that the owner role owns. */
    ScratchDatabase createDatabase(String name);

    /** Copies a database of this server, which nobody may be connected to; settings and grants on it do not come along. */
    ScratchDatabase copyDatabase(String template, String name);

    /** The database of that name, if there is one. */
    Optional<ScratchDatabase> database(String name);

    /** The names of the databases that begin so, without the server's own. */
    SortedSet<String> databases(String prefix);

    /** Gives a database, which nobody may be connected to, another name. */
    void renameDatabase(String name, String newName);

    /** Drops a database and disconnects whoever uses it; nothing happens if there is none. */
    void dropDatabase(String name);

    /** The roles other than the server's own. */
    SortedSet<String> roles();

    /**
     * Makes a role that cannot log in, and that the owner role may hand objects to, if it was not made before. It stays
     * as long as the server, since other databases may have come to need it.
     */
    void createRole(String name);

    /** Drops a role with its grants; its objects pass to the owner role. Nothing happens if there is none. */
    void dropRole(String name);

    @Override
    void close();
}
