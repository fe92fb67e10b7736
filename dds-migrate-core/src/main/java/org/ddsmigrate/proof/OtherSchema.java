package org.ddsmigrate.proof;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.catalog.CatalogReader;
import org.ddsmigrate.catalog.ReadScope;
import org.ddsmigrate.history.HistorySettings;
import org.ddsmigrate.history.Replay;
import org.ddsmigrate.history.Undo;
import org.ddsmigrate.migration.MigrationScript;
import org.ddsmigrate.schema.Namespace;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.scratch.ScratchDatabase;
import org.ddsmigrate.scratch.ScratchServer;

/** Proves that a history whose files name the default schema by a placeholder makes the same in a schema of another name. */
public final class OtherSchema {
    private static final String OTHER = "dds_other_tenant";

    private final ScratchServer server;
    private final String defaultSchema;
    private final HistorySettings settings;
    private final ReadScope scope;

    public OtherSchema(ScratchServer server, HistorySettings history, ReadScope scope) {
        this.server = server;
        this.defaultSchema = history.defaultSchema().orElse("public");
        List<String> schemas = new ArrayList<>(history.schemas());
        schemas.remove(defaultSchema);
        schemas.add(0, OTHER);
        this.settings =
                history.withFlyway(Map.of("flyway.defaultSchema", OTHER, "flyway.schemas", String.join(",", schemas)));
        this.scope = new ReadScope(Set.of(QualifiedName.of(OTHER, settings.table())), scope.excludes());
    }

    /**
     * Replays everything there, and takes the new migrations back.
     *
     * @param empty a fresh database
     * @param before the schema that the undos give back
     * @throws UserProblem when anything comes out differently
     */
    public void prove(Proven proven, Schema before, ScratchDatabase empty) {
        List<MigrationScript> scripts =
                proven.migrations().stream().map(Proven.Migration::versioned).toList();
        ScratchDatabase database = replayed(empty, scripts);
        requireSame(proven.reached().get(proven.reached().size() - 1), read(database));
        List<Proven.Migration> newestFirst = new ArrayList<>(proven.migrations());
        Collections.reverse(newestFirst);
        newestFirst.forEach(migration -> new Undo(settings).proposed(database.owner(), migration.undo()));
        requireSame(before, read(database));
    }

    private ScratchDatabase replayed(ScratchDatabase empty, List<MigrationScript> scripts) {
        try {
            return new Replay(server, settings).run(empty, scripts).database();
        } catch (UserProblem refused) {
            throw different(refused.what());
        }
    }

    private void requireSame(Schema expected, Schema found) {
        Set<String> missing = texts(expected, defaultSchema);
        Set<String> others = texts(found, OTHER);
        Set<String> both = new TreeSet<>(missing);
        both.retainAll(others);
        missing.removeAll(both);
        others.removeAll(both);
        missing.addAll(others);
        missing.stream().findFirst().ifPresent(first -> {
            throw different(first);
        });
    }

    private static UserProblem different(String what) {
        return new UserProblem(
                "In a default schema of another name the migrations don't make the same: " + what,
                "dds.qualify",
                "Nothing was written. Write ${flyway:defaultSchema} for the schema in older files too, or leave"
                        + " dds.qualify out");
    }

    private Set<String> texts(Schema schema, String name) {
        Set<String> texts = new TreeSet<>();
        schema.objects().values().stream()
                .filter(object -> !(object instanceof Namespace))
                .forEach(object -> texts.add(object.toString().replace(name, defaultSchema)));
        return texts;
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
