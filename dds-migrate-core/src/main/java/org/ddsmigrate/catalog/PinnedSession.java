package org.ddsmigrate.catalog;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;

/** A connection on which PostgreSQL prints the same text for the same thing, whatever the role or client has set. */
final class PinnedSession {
    private static final String SNAPSHOT = "set transaction isolation level repeatable read, read only";
    private static final String WRITABLE = "set transaction read write";
    /** All are local to the transaction, so that rolling back restores them. */
    private static final String PIN = "select pg_catalog.set_config(name, value, true) from (values"
            + " ('search_path', ''), ('DateStyle', 'ISO, YMD'), ('IntervalStyle', 'postgres'), ('TimeZone', 'UTC'),"
            + " ('bytea_output', 'hex'), ('extra_float_digits', '1'), ('quote_all_identifiers', 'off'),"
            + " ('standard_conforming_strings', 'on'), ('xmlbinary', 'base64'), ('lc_monetary', 'C'),"
            + " ('statement_timeout', '0'), ('jit', 'off')) as pinned (name, value)";

    private final Connection connection;

    private PinnedSession(Connection connection) {
        this.connection = connection;
    }

    static PinnedSession on(Connection connection) {
        return new PinnedSession(connection);
    }

    /** What is done while the settings are pinned. */
    interface Work<T> {
        T run() throws SQLException;
    }

    /** Reads one snapshot. */
    <T> T reading(Work<T> work) throws SQLException {
        return connection.getAutoCommit() ? inTransaction(SNAPSHOT, work) : inSavepoint(work);
    }

    /** Tries what is to leave no trace. */
    <T> T trying(Work<T> work) throws SQLException {
        return connection.getAutoCommit() ? inTransaction(WRITABLE, work) : inSavepoint(work);
    }

    private <T> T inTransaction(String begin, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        T result;
        try {
            execute(begin);
            execute(PIN);
            result = work.run();
        } catch (SQLException | RuntimeException failure) {
            undo(failure);
            throw failure;
        }
        connection.rollback();
        connection.setAutoCommit(true);
        return result;
    }

    /** On a broken connection the first failure is the one to tell. */
    private void undo(Exception failure) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException further) {
            failure.addSuppressed(further);
        }
    }

    private <T> T inSavepoint(Work<T> work) throws SQLException {
        Savepoint before = connection.setSavepoint();
        T result;
        try {
            execute(PIN);
            result = work.run();
        } catch (SQLException | RuntimeException failure) {
            undo(before, failure);
            throw failure;
        }
        connection.rollback(before);
        connection.releaseSavepoint(before);
        return result;
    }

    private void undo(Savepoint before, Exception failure) {
        try {
            connection.rollback(before);
            connection.releaseSavepoint(before);
        } catch (SQLException further) {
            failure.addSuppressed(further);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
