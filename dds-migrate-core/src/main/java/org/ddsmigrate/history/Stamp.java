package org.ddsmigrate.history;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.migration.Version;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.callback.Callback;

/**
 * Enters migrations into a database's history without running them, for a schema that is already as they make it.
 * Flyway writes the rows itself, with its checksums and under its lock, so that status, repair and undo go on from
 * there as if it had run them.
 */
public final class Stamp {
    private static final String FROM_NOTHING = "0";

    private final HistorySettings settings;

    public Stamp(HistorySettings settings) {
        this.settings = settings;
    }

    /**
     * Enters what is pending up to and including the version; whether the schema is at that version, the caller has
     * found out.
     *
     * @throws UserProblem when newer versions are applied already
     */
    public List<AppliedMigration> run(DataSource database, Version target) {
        settings.requireFolders();
        HistoryTable history = HistoryTable.read(database, settings);
        history.requireNoPaidUndo();
        history.requireNoFailure();
        requireNothingNewer(history, target);
        ScriptSource scripts = ScriptSource.deployed(settings);
        try {
            return FlywayCalls.deployed(
                    settings,
                    database,
                    scripts,
                    configuration -> Applied.of(
                            configuration
                                    .skipExecutingMigrations(true)
                                    .skipDefaultCallbacks(true)
                                    .callbacks(new Callback[0])
                                    .baselineOnMigrate(true)
                                    .baselineVersion(FROM_NOTHING)
                                    .baselineDescription("stamped by dds-migrate")
                                    .target(MigrationVersion.fromVersion(target.text()))
                                    .load()
                                    .migrate(),
                            scripts));
        } catch (FlywayException e) {
            throw new UserProblem(
                    "Flyway refuses: " + SqlFailure.words(String.valueOf(e.getMessage())),
                    "Nothing was entered; mvn dds-migrate:status shows what stands in the history");
        }
    }

    private static void requireNothingNewer(HistoryTable history, Version target) {
        Optional<HistoryTable.Row> newer = history.applied().stream()
                .filter(row -> row.version()
                        .map(version -> version.isNewerThan(target))
                        .orElse(false))
                .findFirst();
        if (newer.isPresent()) {
            throw new UserProblem(
                    "the history says that " + newer.get().script() + " is applied, which is newer than " + target,
                    "-Dtarget",
                    "Take it back with mvn dds-migrate:downgrade -Dtarget=" + target + "; a stamp only adds");
        }
    }
}
