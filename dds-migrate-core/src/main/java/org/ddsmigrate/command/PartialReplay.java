package org.ddsmigrate.command;

import java.util.Map;
import java.util.Optional;
import org.ddsmigrate.history.HistorySettings;
import org.ddsmigrate.history.Replay;
import org.ddsmigrate.history.ReplayResult;
import org.ddsmigrate.migration.Version;
import org.ddsmigrate.scratch.ScratchDatabase;

/** Replays the history up to a version, without repeatable migrations, which are written for the newest schema. */
final class PartialReplay {
    private final Workbench bench;
    private final HistorySettings versionedOnly;

    PartialReplay(Workbench bench) {
        this.bench = bench;
        this.versionedOnly =
                without("flyway.repeatableSqlMigrationPrefix", bench.project().history());
    }

    /** The history without what is left out here. */
    HistorySettings history() {
        return versionedOnly;
    }

    /** On a new database, which may begin as a copy of what an earlier run replayed. */
    ScratchDatabase start(String purpose, Optional<Version> target) {
        String name = bench.newName(purpose);
        return target.isPresent()
                ? bench.histories().upTo(target.get(), name, database -> run(database, target))
                : run(bench.server().createDatabase(name), target);
    }

    /** Without a version, only what comes before all migrations. */
    ScratchDatabase run(ScratchDatabase database, Optional<Version> target) {
        ReplayResult result = target.isPresent()
                ? new Replay(bench.server(), versionedOnly).run(database, target.get())
                : new Replay(bench.server(), without("flyway.sqlMigrationPrefix", versionedOnly)).run(database);
        return result.database();
    }

    /** Flyway passes over files whose names begin with none of its prefixes. */
    private static HistorySettings without(String prefix, HistorySettings history) {
        return history.withFlyway(Map.of(prefix, "none-of-these-", "flyway.validateMigrationNaming", "false"));
    }
}
