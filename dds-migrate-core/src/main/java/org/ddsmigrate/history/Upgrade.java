package org.ddsmigrate.history;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.migration.Version;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.internal.exception.FlywayMigrateException;

/** Brings a database up to date: Flyway's migrate, with the project's settings. */
public final class Upgrade {
    private static final Pattern CONCURRENTLY =
            Pattern.compile("(?im)^(?!\\s*--).*\\b(INDEX|TABLE|VIEW)\\s+CONCURRENTLY\\b");

    private final HistorySettings settings;

    public Upgrade(HistorySettings settings) {
        this.settings = settings;
    }

    /** Applies everything that is pending. */
    public UpgradeResult run(DataSource database) {
        return run(database, MigrationVersion.LATEST);
    }

    /** Applies what is pending up to and including a version. */
    public UpgradeResult run(DataSource database, Version target) {
        return run(database, MigrationVersion.fromVersion(target.text()));
    }

    /** What a run would execute, in order, up to and including a version if one is given; changes nothing. */
    public List<PlannedScript> plan(DataSource database, Optional<Version> target) {
        MigrationVersion last = target.map(version -> MigrationVersion.fromVersion(version.text()))
                .orElse(MigrationVersion.LATEST);
        try {
            return new PlannedScripts(settings, requireReady(database)).pending(database, last);
        } catch (FlywayValidateException e) {
            throw invalid(database, e);
        } catch (FlywayException e) {
            throw failed(database, e);
        }
    }

    private UpgradeResult run(DataSource database, MigrationVersion target) {
        ScriptSource scripts = requireReady(database);
        try {
            return FlywayCalls.deployed(settings, database, scripts, configuration -> {
                configuration.target(target);
                return new UpgradeResult(Applied.of(configuration.load().migrate(), scripts), FlywayLog.lines());
            });
        } catch (FlywayValidateException e) {
            throw invalid(database, e);
        } catch (FlywayException e) {
            throw failed(database, e);
        } catch (EnvironmentProblem e) {
            throw lost(e);
        }
    }

    private ScriptSource requireReady(DataSource database) {
        settings.requireFolders();
        HistoryTable history = HistoryTable.read(database, settings);
        history.requireNoPaidUndo();
        history.requireNoFailure();
        ScriptSource scripts = ScriptSource.deployed(settings);
        if (settings.hasTransactionalLock()) {
            requireNoConcurrently(database, scripts);
        }
        return scripts;
    }

    /** With this lock the statement would wait for Flyway's own open transaction, for ever. */
    private void requireNoConcurrently(DataSource database, ScriptSource scripts) {
        for (MigrationStatus status : new Status(settings).of(database)) {
            Optional<String> text = scripts.script(status.script())
                    .filter(script -> isNext(status))
                    .map(ScriptResource::text);
            if (text.map(sql -> CONCURRENTLY.matcher(sql).find()).orElse(false)) {
                throw new UserProblem(
                        "CONCURRENTLY would wait for ever for Flyway's own lock",
                        status.script(),
                        "Set " + FlywayCalls.TRANSACTIONAL_LOCK + "=false, here and wherever the project runs Flyway");
            }
        }
    }

    private static boolean isNext(MigrationStatus status) {
        return status.state() == MigrationState.PENDING || status.state() == MigrationState.UNDONE;
    }

    private UserProblem invalid(DataSource database, FlywayValidateException e) {
        List<MigrationStatus> all = new Status(settings).of(database);
        for (MigrationState state : List.of(
                MigrationState.FAILED,
                MigrationState.EDITED,
                MigrationState.MISSING,
                MigrationState.FUTURE,
                MigrationState.IGNORED)) {
            List<MigrationStatus> wrong =
                    all.stream().filter(status -> status.state() == state).toList();
            if (!wrong.isEmpty()) {
                String scripts = wrong.stream().map(MigrationStatus::script).collect(Collectors.joining(", "));
                return invalid(state, scripts, e);
            }
        }
        return new UserProblem(
                "Flyway's validation fails: " + SqlFailure.words(String.valueOf(e.getMessage())),
                "Nothing was applied; correct what it names");
    }

    private static UserProblem invalid(MigrationState state, String scripts, FlywayException e) {
        return switch (state) {
            case EDITED ->
                new UserProblem(
                        "changed after this database applied it",
                        scripts,
                        "Nothing was applied. Restore the file as it was and write the change as a new migration; if the"
                                + " change is only cosmetic, mvn dds-migrate:repair accepts it",
                        e);
            case MISSING ->
                new UserProblem(
                        "applied to this database, but no such file exists any more",
                        scripts,
                        "Nothing was applied. Restore the file; if it was removed on purpose, mvn dds-migrate:repair marks it so",
                        e);
            case FUTURE ->
                new UserProblem(
                        "applied to this database, but newer than every file here",
                        scripts,
                        "Nothing was applied. Update the project to the state that made it, or use another database",
                        e);
            case IGNORED ->
                new UserProblem(
                        "not applied, and older than what this database has already",
                        scripts,
                        "Nothing was applied. Give it a version newer than all others, as mvn dds-migrate:rebase does, or set flyway.outOfOrder=true",
                        e);
            default ->
                new UserProblem(
                        "failed half-way on this database, without a transaction",
                        scripts,
                        "Put right by hand what it left, remove the failed row with mvn dds-migrate:repair, and run again",
                        e);
        };
    }

    private static RuntimeException failed(DataSource database, FlywayException e) {
        Optional<SqlFailure> failure = SqlFailure.of(e);
        if (failure.isPresent()) {
            boolean rolledBack = SqlFailure.find(e, FlywayMigrateException.class)
                    .map(FlywayMigrateException::isExecutableInTransaction)
                    .orElse(true);
            if (rolledBack && failure.get().isLostConnection()) {
                return lost(failure.get(), e);
            }
            return new UserProblem(
                    failure.get().description(),
                    failure.get().place(),
                    rolledBack
                            ? "The file was rolled back, those before it are applied. Correct it and run upgrade again"
                            : "The file runs without a transaction: put right by hand what it left"
                                    + InvalidIndexes.remedy(database)
                                    + ", remove the failed row with mvn dds-migrate:repair, correct the file and run upgrade again",
                    e);
        }
        if (e.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
            return new UserProblem(
                    "the database has tables, but no history of Flyway's",
                    "Use an empty database; or, if its tables are what the migrations make up to a version, say so with"
                            + " mvn dds-migrate:stamp -Dtarget=...");
        }
        return new UserProblem(
                "Flyway refuses: " + SqlFailure.words(String.valueOf(e.getMessage())),
                "Correct the file or the setting that it names, and run upgrade again");
    }

    private static EnvironmentProblem lost(SqlFailure failure, FlywayException e) {
        return new EnvironmentProblem(
                "the connection was lost in mid-script: " + failure.description(),
                failure.place(),
                "The server rolled the file back, those before it are applied. mvn dds-migrate:status shows where the"
                        + " database stands; run upgrade again",
                e);
    }

    /** Flyway lost the connection, and with it what it was doing: it happens in files without a transaction only. */
    private static EnvironmentProblem lost(EnvironmentProblem e) {
        return new EnvironmentProblem(
                "the connection was lost in mid-upgrade: " + e.what(),
                e.where().orElse("the configured database"),
                "mvn dds-migrate:status shows where the database stands. A pending file that runs without a transaction"
                        + " may have done a part of its work, which the history does not know of: put that right by"
                        + " hand, and run upgrade again",
                e);
    }
}
