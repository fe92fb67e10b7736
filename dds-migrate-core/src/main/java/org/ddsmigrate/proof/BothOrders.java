package org.ddsmigrate.proof;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.catalog.CatalogReader;
import org.ddsmigrate.catalog.ReadScope;
import org.ddsmigrate.diff.Difference;
import org.ddsmigrate.diff.SchemaDiff;
import org.ddsmigrate.history.HistorySettings;
import org.ddsmigrate.history.Replay;
import org.ddsmigrate.history.ReplayResult;
import org.ddsmigrate.migration.MigrationScript;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.scratch.ScratchDatabase;
import org.ddsmigrate.scratch.ScratchServer;

/**
 * Repeatable migrations run after the versioned ones: before the new file on a database that is deployed already, after
 * it on an empty one. Both must end in the same schema.
 */
public final class BothOrders {
    private final ScratchServer server;
    private final HistorySettings settings;
    private final ReadScope scope;

    public BothOrders(ScratchServer server, HistorySettings settings, ReadScope scope) {
        this.server = server;
        this.settings = settings;
        this.scope = scope;
    }

    /**
     * Replays everything from empty.
     *
     * @param empty a fresh database
     * @throws UserProblem when the order makes a difference
     */
    public void prove(Proven proven, ScratchDatabase empty) {
        List<MigrationScript> scripts =
                proven.migrations().stream().map(Proven.Migration::versioned).toList();
        ReplayResult replayed = new Replay(server, settings).run(empty, scripts);
        Schema deployed = proven.reached().get(proven.reached().size() - 1);
        Difference difference = SchemaDiff.between(read(replayed.database()), deployed);
        if (!difference.isEmpty()) {
            throw new UserProblem(
                    "On an empty database, where the repeatable migrations run after the new one, the schema comes out"
                            + " differently: "
                            + difference.changes().stream()
                                    .map(change -> change.subject().toString())
                                    .distinct()
                                    .collect(Collectors.joining(", ")),
                    "Nothing was written. Let the repeatable files make these objects with CREATE OR REPLACE, or DROP IF"
                            + " EXISTS before CREATE");
        }
    }

    private Schema read(ScratchDatabase database) {
        try (Connection connection = database.owner().getConnection()) {
            return CatalogReader.read(connection, scope);
        } catch (SQLException e) {
            throw new EnvironmentProblem(
                    "The scratch database can't be read: " + e.getMessage(),
                    database.name(),
                    "Run the command again.",
                    e);
        }
    }
}
