package org.ddsmigrate.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.catalog.CatalogReader;
import org.ddsmigrate.catalog.ReadScope;
import org.ddsmigrate.history.Status;
import org.ddsmigrate.migration.Version;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.scratch.DevelopmentServer;
import org.ddsmigrate.scratch.GivenDatabase;
import org.ddsmigrate.scratch.Unreachable;

/**
 * The database that people and applications work with.
 *
 * @param description where it is and who connects, never with a password
 */
public record LiveDatabase(DataSource source, String description, Origin origin) {
    /** Whose database it is. */
    public enum Origin {
        /** Somebody named it. */
        CONFIGURED,
        /** The tool made it for development. */
        DEVELOPMENT
    }

    public static LiveDatabase of(GivenDatabase given) {
        return new LiveDatabase(given.dataSource(), given.description(), Origin.CONFIGURED);
    }

    public static LiveDatabase of(DevelopmentServer server) {
        return new LiveDatabase(
                server.database().owner(),
                server.database().name() + " on " + server.description(),
                Origin.DEVELOPMENT);
    }

    /**
     * The versions that its history holds already.
     *
     * @throws EnvironmentProblem when it can't be reached
     */
    public List<Version> takenVersions(Project project) {
        return new Status(project.history()).taken(source);
    }

    int majorVersion() {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().getDatabaseMajorVersion();
        } catch (SQLException e) {
            throw unreadable("its version", e);
        }
    }

    Schema read(ReadScope scope) {
        try (Connection connection = source.getConnection()) {
            return CatalogReader.read(connection, scope);
        } catch (SQLException e) {
            throw unreadable("the database", e);
        }
    }

    /** Says that something of it cannot be read, and why. */
    EnvironmentProblem unreadable(String what, SQLException e) {
        if (Unreachable.is(e)) {
            return Unreachable.problem(e, description, String.valueOf(e.getMessage()));
        }
        return new EnvironmentProblem(
                what + " cannot be read (" + e.getMessage() + ")",
                description,
                "Check URL, user and password, and that the server runs",
                e);
    }

    @Override
    public String toString() {
        return description;
    }
}
