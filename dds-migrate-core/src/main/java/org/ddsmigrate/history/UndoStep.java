package org.ddsmigrate.history;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.ddsmigrate.UserProblem;
import org.flywaydb.core.api.CoreMigrationType;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.resolver.MigrationResolver;
import org.flywaydb.core.api.resolver.ResolvedMigration;
import org.flywaydb.core.internal.exception.FlywayMigrateException;
import org.flywaydb.core.internal.resolver.ResolvedMigrationImpl;
import org.flywaydb.core.internal.resolver.sql.SqlMigrationExecutor;
import org.flywaydb.core.internal.sqlscript.SqlScript;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;

/**
 * One undo: a migration of type DELETE, whose script is the undo file, is the only one that Flyway gets to see. Its row
 * makes Flyway take the version for pending again. Rows of type UNDO_SQL, as the paid edition writes, would make every
 * later command of the open-source edition fail.
 *
 * @param underLock what has to hold once nobody else can change the history any more
 */
record UndoStep(HistorySettings settings, HistoryTable.Row row, ScriptResource script, Runnable underLock) {

    void run(DataSource database, ScriptSource scripts, List<UndoneMigration> undoneBefore) {
        try {
            int executed = FlywayCalls.scratch(
                    settings.withoutClasses(),
                    database,
                    scripts,
                    configuration -> configure(configuration).load().migrate().migrationsExecuted);
            if (executed != 1) {
                throw new IllegalStateException("Flyway ran " + executed + " undo scripts for " + row);
            }
        } catch (FlywayException e) {
            throw failed(e, undoneBefore);
        }
    }

    private FluentConfiguration configure(FluentConfiguration configuration) {
        configuration
                .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
                .setTransactionalLock(false);
        return configuration
                .skipDefaultResolvers(true)
                .skipDefaultCallbacks(true)
                .callbacks(new Callback[0])
                .validateMigrationNaming(false)
                .baselineOnMigrate(false)
                .createSchemas(false)
                .group(false)
                .outOfOrder(true)
                .target(MigrationVersion.LATEST)
                .resolvers(this::resolve);
    }

    /** Flyway calls this under its lock. */
    private List<ResolvedMigration> resolve(MigrationResolver.Context context) {
        underLock.run();
        SqlScript sql = context.sqlScriptFactory.createSqlScript(
                script, context.configuration.isMixed(), context.resourceProvider);
        return List.of(resolved(
                sql,
                new SqlMigrationExecutor(
                        context.sqlScriptExecutorFactory, sql, true, context.configuration.isBatch())));
    }

    @SuppressWarnings("NullAway") // the history's row of a DELETE has no checksum, and Flyway says so with null
    private ResolvedMigration resolved(SqlScript sql, SqlMigrationExecutor executor) {
        return new ResolvedMigrationImpl(
                MigrationVersion.fromVersion(row.version().orElseThrow().display()),
                row.description(),
                sql.getResource().getRelativePath(),
                null,
                null,
                CoreMigrationType.DELETE,
                sql.getResource().getAbsolutePathOnDisk(),
                executor);
    }

    private UserProblem failed(FlywayException e, List<UndoneMigration> undoneBefore) {
        Optional<SqlFailure> failure = SqlFailure.of(e);
        boolean rolledBack = SqlFailure.find(e, FlywayMigrateException.class)
                .map(FlywayMigrateException::isExecutableInTransaction)
                .orElse(true);
        String state = rolledBack
                ? "The undo was rolled back, " + row.script() + " is still applied"
                : "The file runs without a transaction: put right by hand what it left, and remove the failed row with"
                        + " mvn dds-migrate:repair";
        String before = undoneBefore.isEmpty()
                ? ""
                : "; undone before it: "
                        + undoneBefore.stream().map(UndoneMigration::script).collect(Collectors.joining(", "));
        return new UserProblem(
                failure.map(SqlFailure::description).orElseGet(() -> SqlFailure.words(String.valueOf(e.getMessage()))),
                failure.map(SqlFailure::place).orElse(script.getAbsolutePathOnDisk()),
                state + before + ". Correct the file and run downgrade again",
                e);
    }
}
