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
import java.util.function.UnaryOperator;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.cache.Cache;
import org.ddsmigrate.migration.Version;
import org.ddsmigrate.scratch.ScratchDatabase;
import org.ddsmigrate.scratch.ScratchServer;

/**
 * Databases that hold histories, left by earlier runs in the data directory that this run's server works on. Nobody
 * else is on it meanwhile. A history that is there is not replayed; one that only begins like it is taken on.
 */
public final class KnownHistories {
    private static final String PREFIX = ScratchServer.CACHE_PREFIX + "history_";
    private static final int DIGITS = 32;
    private static final int MOST = 6;

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
        asKeyed = isAsKeyed();
        return result;
    }

    /**
     * A database of the caller's own with the versioned migrations up to one of them.
     *
     * @param goingOn applies those that a database lacks
     */
    public ScratchDatabase upTo(Version target, String name, UnaryOperator<ScratchDatabase> goingOn) {
        Optional<String> wanted = keys.filter(HistoryKeys::parts)
                .flatMap(known -> Optional.ofNullable(known.byVersion().get(target)));
        SortedSet<String> databases = wanted.isPresent() ? server.databases(PREFIX) : new TreeSet<>();
        List<String> beginnings = wanted.isPresent() ? keys.orElseThrow().beginnings(target) : List.of();
        ScratchDatabase database =
                goingOn.apply(begun(beginnings, databases, name).orElseGet(() -> server.createDatabase(name)));
        if (wanted.isPresent()
                && databases.size() < MOST
                && find(wanted.get(), databases).isEmpty()
                && server.roles().isEmpty()
                && isAsKeyed()
                && isPlain(database)) {
            server.copyDatabase(database.name(), newName(wanted.get()));
        }
        return database;
    }

    /** Files that were saved meanwhile may or may not have been replayed. */
    private boolean isAsKeyed() {
        return keys.isPresent() && keys.equals(HistoryKeys.of(settings, cache));
    }

    private ReplayResult foundOrReplayed(String name) {
        SortedSet<String> databases = keys.isPresent() ? server.databases(PREFIX) : new TreeSet<>();
        Optional<ScratchDatabase> whole =
                keys.flatMap(known -> find(known.whole(), databases)).flatMap(server::database);
        if (whole.isPresent()) {
            return known(whole.get());
        }
        List<String> beginnings = keys.map(HistoryKeys::beginnings).orElse(List.of());
        Optional<ScratchDatabase> begun = begun(beginnings, databases, name);
        if (begun.isPresent()) {
            ReplayResult rest = new Replay(server, settings).run(begun.get());
            ReplayResult all = known(rest.database());
            return new ReplayResult(rest.database(), all.applied(), rest.standIns(), rest.createdRoles(), rest.log());
        }
        return new Replay(server, settings).run(server.createDatabase(name));
    }

    /** Leaves a history for the next run; of too many, the oldest go. */
    public void keep(ReplayResult replayed) {
        if (keys.isEmpty()) {
            return;
        }
        try {
            SortedSet<String> oldestFirst = new TreeSet<>(server.databases(PREFIX));
            String name = replayed.database().name();
            String key = keys.get().whole();
            boolean isNew = !name.startsWith(PREFIX) && find(key, oldestFirst).isEmpty();
            if (isNew && asKeyed && replayed.createdRoles().isEmpty()) {
                String kept = newName(key);
                server.renameDatabase(name, kept);
                oldestFirst.add(kept);
            }
            oldestFirst.stream().limit(Math.max(0, oldestFirst.size() - MOST)).forEach(server::dropDatabase);
        } catch (EnvironmentProblem e) {
            // The next run replays once more.
        }
    }

    private Optional<ScratchDatabase> begun(List<String> beginnings, SortedSet<String> databases, String name) {
        return beginnings.stream()
                .flatMap(key -> find(key, databases).stream())
                .filter(found -> server.database(found).filter(this::isPlain).isPresent())
                .findFirst()
                .map(found -> server.copyDatabase(found, name));
    }

    /** Names are in the order of their age. */
    private static String newName(String key) {
        return PREFIX + Instant.now().toEpochMilli() + "_" + digits(key);
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
