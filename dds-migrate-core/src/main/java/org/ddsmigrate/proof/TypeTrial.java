package org.ddsmigrate.proof;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.scratch.ScratchDatabase;
import org.ddsmigrate.sql.Sql;

/** Asks the server itself whether it can turn one type into another (PostgreSQL, CREATE CAST). */
public final class TypeTrial {
    private final ScratchDatabase database;

    /** @param database one that has the types of both sides, such as the model's */
    public TypeTrial(ScratchDatabase database) {
        this.database = database;
    }

    /** What ALTER COLUMN … TYPE does. */
    public enum Outcome {
        BY_ITSELF,
        /** Only with USING column::type, where a value may be refused or lose something. */
        WHEN_ASKED,
        /** Only by way of its text, as from one enum to another. */
        THROUGH_TEXT,
        NEVER
    }

    public Outcome convert(Column from, Column to) {
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            if (!runs(connection, statement, "CREATE TEMPORARY TABLE trial (value " + from.type() + ")")) {
                return Outcome.THROUGH_TEXT;
            }
            String change = "ALTER TABLE trial ALTER COLUMN value TYPE " + to.type();
            if (runs(connection, statement, change)) {
                return Outcome.BY_ITSELF;
            }
            if (runs(connection, statement, change + " USING value::" + to.type())) {
                return Outcome.WHEN_ASKED;
            }
            return isOwn(from) || isOwn(to) ? Outcome.THROUGH_TEXT : Outcome.NEVER;
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

    /** Types that are not PostgreSQL's are printed with their schema. */
    private static boolean isOwn(Column column) {
        return column.type().contains(".");
    }

    /** How the conversion is written when it has to be asked for. */
    public static String explicit(Column from, Column to) {
        return Sql.identifier(from.name()) + "::" + to.type();
    }

    /** How the conversion is written by way of the value's text. */
    public static String throughText(Column from, Column to) {
        return Sql.identifier(from.name()) + "::text::" + to.type();
    }
}
