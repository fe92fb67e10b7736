package org.ddsmigrate.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.scratch.ScratchDatabase;
import org.ddsmigrate.sql.Sql;

/** Asks the server itself whether it can turn one type into another (PostgreSQL, CREATE CAST). */
final class TypeTrial {
    private final ScratchDatabase database;

    /** @param database one that has the types of both sides, such as the model's */
    TypeTrial(ScratchDatabase database) {
        this.database = database;
    }

    /** What ALTER COLUMN … TYPE does. */
    enum Outcome {
        BY_ITSELF,
        /** Only with USING column::type, where a value may be refused or lose something. */
        WHEN_ASKED,
        NEVER
    }

    Outcome convert(Column from, Column to) {
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            if (!runs(connection, statement, "CREATE TEMPORARY TABLE trial (value " + from.type() + ")")) {
                return Outcome.BY_ITSELF;
            }
            String change = "ALTER TABLE trial ALTER COLUMN value TYPE " + to.type();
            if (runs(connection, statement, change)) {
                return Outcome.BY_ITSELF;
            }
            return runs(connection, statement, change + " USING value::" + to.type())
                    ? Outcome.WHEN_ASKED
                    : Outcome.NEVER;
        } catch (SQLException e) {
            throw new EnvironmentProblem(
                    "The scratch database is out of reach: " + e.getMessage(),
                    database.name(),
                    "Run the command again.",
                    e);
        }
    }

    private static boolean runs(Connection connection, Statement statement, String sql) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            statement.execute(sql);
            return true;
        } catch (SQLException refused) {
            connection.rollback(before);
            return false;
        }
    }

    /** How the conversion is written when it has to be asked for. */
    static String explicit(Column from, Column to) {
        return Sql.identifier(from.name()) + "::" + to.type();
    }
}
