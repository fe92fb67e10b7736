package org.ddsmigrate.history;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.ddsmigrate.migration.MigrationScript;
import org.ddsmigrate.migration.Version;
import org.ddsmigrate.scratch.ScratchDatabase;
import org.ddsmigrate.scratch.ScratchServer;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;

/**
 * Applies the project's history to scratch databases through Flyway, as their owner: all of it, up to a version, or
 * what a database does not hold yet. It trusts that a database which holds a part was replayed from the same files.
 */
public final class Replay {
    private static final int MOST_ROLES = 200;

    private final ScratchServer server;
    private final HistorySettings settings;

    public Replay(ScratchServer server, HistorySettings settings) {
        this.server = server;
        this.settings = settings;
    }

    /** Applies everything that the database does not hold yet. */
    public ReplayResult run(ScratchDatabase database) {
        return run(database, Optional.empty(), List.of());
    }

    /** Applies what is missing up to and including a version, then the repeatable migrations. */
    public ReplayResult run(ScratchDatabase database, Version target) {
        return run(database, Optional.of(target), List.of());
    }

    /** Applies what is missing, with scripts that are not in the project's folder yet. */
    public ReplayResult run(ScratchDatabase database, List<MigrationScript> proposed) {
        return run(database, Optional.empty(), proposed);
    }

    private ReplayResult run(ScratchDatabase first, Optional<Version> target, List<MigrationScript> proposed) {
        SortedSet<String> created = new TreeSet<>();
        SortedSet<String> owners = new TreeSet<>();
        ScratchDatabase database = first;
        while (true) {
            try {
                return once(database, target, proposed, created, new ObjectOwners(owners));
            } catch (FlywayException e) {
                if (!cured(e, created, owners)) {
                    throw ReplayProblem.of(e, settings);
                }
                server.dropDatabase(database.name());
                database = server.createDatabase(database.name());
            }
        }
    }

    /** Whether the server has now what the failed statement lacked: a role, or a role's right to own things. */
    private boolean cured(FlywayException e, SortedSet<String> created, SortedSet<String> owners) {
        Optional<SqlFailure> failure = SqlFailure.of(e);
        Optional<String> role = failure.flatMap(SqlFailure::missingRole)
                .filter(name -> !created.contains(name) && created.size() < MOST_ROLES);
        if (role.isPresent()) {
            server.createRole(role.get());
            created.add(role.get());
            return owners.add(role.get());
        }
        boolean lacksRights = failure.map(SqlFailure::isLackOfRights).orElse(false);
        return lacksRights && owners.addAll(server.roles());
    }

    private ReplayResult once(
            ScratchDatabase database,
            Optional<Version> target,
            List<MigrationScript> proposed,
            SortedSet<String> created,
            ObjectOwners owners) {
        DataSource owner = database.owner();
        owners.allow(database);
        ScriptSource scripts = ScriptSource.scratch(settings, proposed);
        scripts.standIns().before().ifPresent(before -> runBefore(before, owner));
        return FlywayCalls.scratch(settings, owner, scripts, configuration -> {
            configuration.target(target.map(version -> MigrationVersion.fromVersion(version.text()))
                    .orElse(MigrationVersion.LATEST));
            List<AppliedMigration> applied = Applied.of(configuration.load().migrate(), scripts);
            owners.withdraw(database);
            return new ReplayResult(database, applied, standIns(scripts), created, FlywayLog.lines());
        });
    }

    /** With Flyway's own parser, and with its history table already there: a schema may then be no longer empty. */
    private void runBefore(Path before, DataSource owner) {
        if (!HistoryTable.read(owner, settings).isEmpty()) {
            return;
        }
        HistorySettings alone = settings.withoutClasses();
        ScriptSource script = ScriptSource.only(alone, before, beforeName());
        FlywayCalls.scratch(
                alone, owner, script, configuration -> configuration.load().migrate());
    }

    private String beforeName() {
        return "beforeMigrate" + settings.naming().separator() + "scratch"
                + settings.naming().suffixes().get(0);
    }

    static List<StandIn> standIns(ScriptSource scripts) {
        List<StandIn> all = new ArrayList<>();
        scripts.standIns().before().ifPresent(before -> all.add(new StandIn("before.sql", before)));
        all.addAll(scripts.usedStandIns());
        return all;
    }
}
