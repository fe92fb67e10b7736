package org.ddsmigrate.catalog;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.ddsmigrate.EnvironmentProblem;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Says in the server's words why its catalog could not be read. */
final class CatalogFailure {
    private CatalogFailure() {}

    static EnvironmentProblem of(Connection connection, Exception failure) {
        return new EnvironmentProblem(
                "The schema could not be read: " + words(failure),
                database(connection),
                "See PostgreSQL's message; the connection must stay open, and its role may connect to the database.",
                failure);
    }

    /** The server's own message, without the statement that jOOQ adds to it. */
    static String words(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refused) {
                return Optional.ofNullable(refused.getServerErrorMessage())
                        .map(ServerErrorMessage::getMessage)
                        .orElse(String.valueOf(refused.getMessage()));
            }
        }
        return String.valueOf(failure.getMessage());
    }

    /** Without parameters, for a password may be one of them. */
    static String database(Connection connection) {
        try {
            String url = connection.getMetaData().getURL();
            int parameters = url.indexOf('?');
            return parameters < 0 ? url : url.substring(0, parameters);
        } catch (SQLException e) {
            return "database";
        }
    }
}
