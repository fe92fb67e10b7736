package org.ddsmigrate.history;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.cache.Cache;
import org.ddsmigrate.scratch.ScratchDatabase;
import org.ddsmigrate.scratch.ScratchServer;

/**
 * Databases that hold histories, left by earlier runs in the data directory that this run's server works on. Nobody
 * else is on it meanwhile. A history that is there is not replayed; one that only begins like it is taken on.
 */
public final class KnownHistories {
    private static final String PREFIX = ScratchServer.CACHE_PREFIX + "history_";
    private static final int DIGITS = 32;
    private static final int MOST = 4;

    /** What a copy does not take along: settings of the database and grants on it. */
    private static final String OWN_SETTINGS = "SELECT EXISTS (SELECT FROM pg_catalog.pg_database d"
            + " WHERE d.datname = current_database() AND (d.datacl IS NOT NULL OR EXISTS"
            + " (SELECT FROM pg_catalog.pg_db_role_setting s WHERE s.setdatabase = d.oid)))";

    private final ScratchServer server;
    private final HistorySettings settings;
    private final Cache cache;
    private final Optional<HistoryKeys> keys;
    private boolean asKeyed;

    /** @param cache when it is off, everything is replayed and nothing is kept */
    public KnownHistories(ScratchServer server, HistorySettings settings, Cache cache) {
        this.server = server;
        this.settings = settings;
        this.cache = cache;
        this.keys = HistoryKeys.of(settings, cache);
    }

    /**
     * A database with the whole history; nobody may change it.
     *
     * @param name of a new database, if one is needed
     */
    public ReplayResult replayed(String name) {
        ReplayResult result = foundOrReplayed(name);
        // Files that were saved meanwhile may or may not have been replayed.
        asKeyed = keys.isPresent() && keys.equals(HistoryKeys.of(settings, cache));
        return result;
    }

    private ReplayResult foundOrReplayed(String name) {
        SortedSet<String> databases = keys.isPresent() ? server.databases(PREFIX) : new TreeSet<>();
        Optional<ScratchDatabase> whole =
                keys.flatMap(known -> find(known.whole(), databases)).flatMap(server::database);
        if (whole.isPresent()) {
            return known(whole.get());
        }
        Optional<ScratchDatabase> begun = begun(databases, name);
        if (begun.isPresent()) {
            ReplayResult rest = new Replay(server, settings).run(begun.get());
            ReplayResult all = known(rest.database());
            return new ReplayResult(rest.database(), all.applied(), rest.standIns(), rest.createdRoles(), rest.log());
        }
        return new Replay(server, settings).run(server.createDatabase(name));
    }

    /** Leaves a history for the next run, in place of the oldest one if there are too many. */
    public void keep(ReplayResult replayed) {
        String name = replayed.database().name();
        if (!asKeyed || name.startsWith(PREFIX) || !replayed.createdRoles().isEmpty()) {
            return;
        }
        try {
            String key = keys.orElseThrow().whole();
            SortedSet<String> oldestFirst = new TreeSet<>(server.databases(PREFIX));
            if (find(key, oldestFirst).isEmpty()) {
                server.renameDatabase(name, PREFIX + Instant.now().toEpochMilli() + "_" + digits(key));
                oldestFirst.stream()
                        .limit(Math.max(0, oldestFirst.size() + 1 - MOST))
                        .forEach(server::dropDatabase);
            }
        } catch (EnvironmentProblem e) {
            // The next run replays once more.
        }
    }

    private Optional<ScratchDatabase> begun(SortedSet<String> databases, String name) {
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        return keys.get().beginnings().stream()
                .flatMap(key -> find(key, databases).stream())
                .filter(found -> server.database(found).filter(this::isPlain).isPresent())
                .findFirst()
                .map(found -> server.copyDatabase(found, name));
    }

    private static Optional<String> find(String key, SortedSet<String> databases) {
        return databases.stream()
                .filter(name -> name.endsWith("_" + digits(key)))
                .findFirst();
    }

    private static String digits(String key) {
        return key.substring(0, DIGITS);
    }

    private ReplayResult known(ScratchDatabase database) {
        List<AppliedMigration> applied = HistoryTable.read(database.owner(), settings).scripts().stream()
                .map(row -> new AppliedMigration(
                        row.version(), row.description(), row.script(), Duration.ofMillis(row.millis())))
                .toList();
        List<StandIn> standIns = Replay.standIns(ScriptSource.scratch(settings, List.of()));
        return new ReplayResult(database, applied, standIns, new TreeSet<>(), List.of());
    }

    private boolean isPlain(ScratchDatabase database) {
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(OWN_SETTINGS)) {
            return result.next() && !result.getBoolean(1);
        } catch (SQLException e) {
            throw HistoryTable.unreadable(e);
        }
    }
}
