package org.ddsmigrate.scratch;

import javax.sql.DataSource;

/** One database of a scratch server. */
public interface ScratchDatabase {
    String name();

    /** Connects as the role that owns the database and is no superuser, as migrations do in production. */
    DataSource owner();

    /** Connects as the superuser, for what observes; never for a migration. */
    DataSource superuser();

    /** Connects as the superuser, from whom nothing is hidden; as the owner on a server that gives us no superuser. */
    default DataSource observer() {
        return superuser();
    }

    /** The JDBC URL, without user and password. */
    String url();

    /** The owner's name. */
    String user();

    /** The owner's password, valid as long as the server runs. */
    String password();
}
