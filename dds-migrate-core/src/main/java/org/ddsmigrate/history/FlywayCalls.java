package org.ddsmigrate.history;

import java.io.IOException;
import java.net.URLClassLoader;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.Problem;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.scratch.Unreachable;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.internal.exception.FlywaySqlException;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;

/** Configures Flyway from the project's settings, calls it, and catches what it prints. */
final class FlywayCalls {
    static final String TRANSACTIONAL_LOCK = "flyway.postgresql.transactional.lock";

    /** What the caller decides, and what has no meaning without Flyway's own scanner, driver and command line. */
    private static final Set<String> OURS = Set.of(
            "flyway.url",
            "flyway.user",
            "flyway.password",
            "flyway.driver",
            "flyway.serverId",
            "flyway.environment",
            "flyway.locations",
            "flyway.failOnMissingLocations",
            "flyway.loggers",
            "flyway.configFiles",
            "flyway.configFileEncoding",
            "flyway.workingDirectory",
            "flyway.skip",
            "flyway.target",
            "flyway.detectEncoding",
            "flyway.undoSqlMigrationPrefix",
            TRANSACTIONAL_LOCK);

    /** What describes a certain database or a certain run, and would spoil a replay. */
    private static final Set<String> NOT_ON_SCRATCH = Set.of(
            "flyway.cherryPick",
            "flyway.skipExecutingMigrations",
            "flyway.dryRunOutput",
            "flyway.baselineOnMigrate",
            "flyway.ignoreMigrationPatterns",
            "flyway.reportEnabled",
            "flyway.initSql");

    private FlywayCalls() {}

    /** What Flyway is configured with before a command adds its own. */
    interface Command<T> {
        T run(FluentConfiguration configuration);
    }

    /** Runs a command with the project's settings as they are. */
    static <T> T deployed(HistorySettings settings, DataSource database, ScriptSource scripts, Command<T> command) {
        return call(settings, settings.flyway(), database, scripts, command);
    }

    /** Runs a command on a scratch database, where nothing needs to be validated. */
    static <T> T scratch(HistorySettings settings, DataSource database, ScriptSource scripts, Command<T> command) {
        Map<String, String> properties = new HashMap<>(settings.flyway());
        properties.keySet().removeAll(NOT_ON_SCRATCH);
        return call(
                settings,
                properties,
                database,
                scripts,
                configuration -> command.run(configuration.validateOnMigrate(false)));
    }

    private static <T> T call(
            HistorySettings settings,
            Map<String, String> flyway,
            DataSource database,
            ScriptSource scripts,
            Command<T> command) {
        JavaMigrations java = JavaMigrations.of(settings);
        FlywayLog.start();
        try (URLClassLoader loader = java.classLoader()) {
            FluentConfiguration configuration = Flyway.configure(loader);
            configure(configuration, settings, flyway);
            configuration
                    .dataSource(database)
                    .resourceProvider(scripts)
                    .javaMigrationClassProvider(java.provider(loader, scripts));
            return command.run(configuration);
        } catch (IOException e) {
            throw new EnvironmentProblem(
                    "the project's class path cannot be closed (" + e.getMessage() + ")", "Run the command again");
        } catch (FlywayException e) {
            throw ownProblem(e).map(problem -> (RuntimeException) problem).orElse(e);
        }
    }

    private static void configure(
            FluentConfiguration configuration, HistorySettings settings, Map<String, String> flyway) {
        Map<String, String> properties = new HashMap<>(flyway);
        properties.keySet().removeAll(OURS);
        configuration.loggers("console");
        // Flyway looks through all its plug-ins for takers of settings, which costs more than a small migration.
        if (!properties.isEmpty()) {
            take(configuration, properties);
        }
        PostgreSQLConfigurationExtension postgres =
                configuration.getConfigurationExtension(PostgreSQLConfigurationExtension.class);
        postgres.setTransactionalLock(settings.hasTransactionalLock());
    }

    private static void take(FluentConfiguration configuration, Map<String, String> properties) {
        try {
            configuration.configuration(properties);
        } catch (FlywayException e) {
            throw new UserProblem(
                    "Flyway does not take its settings: " + SqlFailure.words(String.valueOf(e.getMessage())),
                    "flyway.*",
                    "Correct the name or the value of the setting",
                    e);
        }
    }

    /** Our own problem that Flyway wrapped, or one for what no file is to blame for. */
    private static Optional<Problem> ownProblem(FlywayException e) {
        Optional<Problem> ours = SqlFailure.find(e, Problem.class);
        if (ours.isPresent()) {
            return ours;
        }
        if (SqlFailure.of(e).isPresent()) {
            return Optional.empty();
        }
        Optional<FlywaySqlException> connection = SqlFailure.find(e, FlywaySqlException.class);
        Optional<SQLException> sql = SqlFailure.find(e, SQLException.class);
        boolean connecting = connection
                .map(failure -> failure.getErrorCode() == CoreErrorCode.DB_CONNECTION)
                .orElse(false);
        if (connecting && sql.map(Unreachable::is).orElse(false)) {
            String words = SqlFailure.words(String.valueOf(sql.get().getMessage()));
            return Optional.of(Unreachable.problem(sql.get(), "the configured database", words));
        }
        return Optional.empty();
    }
}
