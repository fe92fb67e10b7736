package org.ddsmigrate.history;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Gives connections to a database, and knows which of the server's sessions they are. */
final class WatchedSource implements DataSource {
    private final DataSource database;
    private final Set<Integer> sessions = new ConcurrentSkipListSet<>();

    WatchedSource(DataSource database) {
        this.database = database;
    }

    /** The process ids of the sessions so far. */
    Set<Integer> sessions() {
        return Set.copyOf(sessions);
    }

    /** A connection that is not counted. */
    Connection unwatched() throws SQLException {
        return database.getConnection();
    }

    @Override
    public Connection getConnection() throws SQLException {
        return noted(database.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return noted(database.getConnection(user, password));
    }

    private Connection noted(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT pg_catalog.pg_backend_pid()")) {
            if (result.next()) {
                sessions.add(result.getInt(1));
            }
        }
        return connection;
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return database.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        database.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        database.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return database.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws java.sql.SQLFeatureNotSupportedException {
        return database.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return database.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return database.isWrapperFor(type);
    }
}
