package org.ddsmigrate.history;

import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.migration.Version;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/** Compares the project's migrations with the history of a database. */
public final class Status {
    private final HistorySettings settings;

    public Status(HistorySettings settings) {
        this.settings = settings;
    }

    /** Every migration of the files and of the database, in the order of their application. */
    public List<MigrationStatus> of(DataSource database) {
        HistoryTable.read(database, settings).requireNoPaidUndo();
        ScriptSource scripts = ScriptSource.deployed(settings);
        try {
            return FlywayCalls.deployed(
                    settings,
                    database,
                    scripts,
                    configuration -> statuses(configuration.load().info().all()));
        } catch (FlywayException e) {
            throw new UserProblem(
                    "Flyway refuses the history: " + SqlFailure.words(String.valueOf(e.getMessage())),
                    "Correct the file or the setting that it names");
        }
    }

    /** The versions that stand in the history of a database, whatever files there are; those taken back are free. */
    public List<Version> taken(DataSource database) {
        return HistoryTable.read(database, settings).taken();
    }

    /** A migration that was taken back shows once: as what the next upgrade applies again. */
    private static List<MigrationStatus> statuses(MigrationInfo[] infos) {
        Map<Object, MigrationInfo> takenBack = new HashMap<>();
        for (MigrationInfo info : infos) {
            if (isTakenBack(info)) {
                takenBack.put(identity(info), info);
            }
        }
        List<MigrationStatus> statuses = new ArrayList<>();
        for (MigrationInfo info : infos) {
            if (isTakenBack(info) || info.getState() == org.flywaydb.core.api.MigrationState.SUPERSEDED) {
                continue;
            }
            Optional<MigrationInfo> before = Optional.ofNullable(takenBack.get(identity(info)));
            MigrationState state = state(info);
            if (before.isPresent() && state == MigrationState.PENDING) {
                statuses.add(status(info, MigrationState.UNDONE, before.get()));
            } else {
                statuses.add(status(info, state, info));
            }
        }
        return List.copyOf(statuses);
    }

    private static MigrationStatus status(MigrationInfo info, MigrationState state, MigrationInfo installed) {
        return new MigrationStatus(
                version(info),
                info.getDescription(),
                state,
                info.getScript(),
                Optional.ofNullable(installed.getInstalledOn()).map(Date::toInstant),
                Optional.ofNullable(installed.getInstalledBy()));
    }

    private static boolean isTakenBack(MigrationInfo info) {
        return info.getState() == org.flywaydb.core.api.MigrationState.DELETED;
    }

    private static Object identity(MigrationInfo info) {
        return version(info).<Object>map(version -> version).orElse(info.getDescription());
    }

    private static Optional<Version> version(MigrationInfo info) {
        return Optional.ofNullable(info.getVersion()).map(version -> Version.of(version.getVersion()));
    }

    private static MigrationState state(MigrationInfo info) {
        return switch (info.getState()) {
            case PENDING, AVAILABLE -> MigrationState.PENDING;
            case ABOVE_TARGET -> MigrationState.ABOVE_TARGET;
            case BELOW_BASELINE, BASELINE_IGNORED -> MigrationState.BELOW_BASELINE;
            case BASELINE -> MigrationState.BASELINE;
            case IGNORED -> MigrationState.IGNORED;
            case MISSING_SUCCESS -> MigrationState.MISSING;
            case MISSING_FAILED, FAILED, FUTURE_FAILED -> MigrationState.FAILED;
            case FUTURE_SUCCESS -> MigrationState.FUTURE;
            case OUT_OF_ORDER -> isEdited(info) ? MigrationState.EDITED : MigrationState.OUT_OF_ORDER;
            case OUTDATED -> MigrationState.OUTDATED;
            case UNDONE, DELETED -> MigrationState.UNDONE;
            case SUCCESS, SUPERSEDED -> isEdited(info) ? MigrationState.EDITED : MigrationState.APPLIED;
        };
    }

    /** A renamed file counts too: Flyway's validation stops at it. */
    private static boolean isEdited(MigrationInfo info) {
        return info.isVersioned()
                && !(info.isChecksumMatching() && info.isDescriptionMatching() && info.isTypeMatching());
    }
}
