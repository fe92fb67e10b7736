package org.ddsmigrate.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.api.output.ValidateResult;
import org.flywaydb.core.api.pattern.ValidatePattern;
import org.flywaydb.core.api.resolver.MigrationResolver;
import org.flywaydb.core.internal.sqlscript.SqlScript;
import org.flywaydb.core.internal.sqlscript.SqlStatement;
import org.flywaydb.core.internal.sqlscript.SqlStatementIterator;

/** Says what Flyway would run, without running it: Flyway itself chooses the files and fills in their placeholders. */
record PlannedScripts(HistorySettings settings, ScriptSource scripts) {
    private static final String PENDING = "*:pending";

    /** What an upgrade to the version would run. */
    List<PlannedScript> pending(DataSource database, MigrationVersion target) {
        List<String> names = FlywayCalls.deployed(settings, database, scripts, configuration -> {
            Flyway flyway = withoutPending(configuration.target(target)).load();
            if (configuration.isValidateOnMigrate()) {
                requireValid(flyway.validateWithResult());
            }
            return Arrays.stream(flyway.info().pending())
                    .map(MigrationInfo::getScript)
                    .toList();
        });
        return texts(
                database,
                names.stream()
                        .map(name -> new Found(name, scripts.script(name)))
                        .toList());
    }

    /** A script, or a class, which has only its name. */
    record Found(String name, Optional<ScriptResource> script) {}

    /** The scripts as they would run. */
    List<PlannedScript> texts(DataSource database, List<Found> found) {
        List<PlannedScript> planned = new ArrayList<>();
        FlywayCalls.scratch(
                settings.withoutClasses(),
                database,
                scripts,
                configuration -> configuration
                        .skipDefaultResolvers(true)
                        .skipDefaultCallbacks(true)
                        .callbacks(new Callback[0])
                        .validateMigrationNaming(false)
                        .resolvers(context -> {
                            planned.clear();
                            found.forEach(one -> planned.add(new PlannedScript(one.name(), text(context, one))));
                            return List.of();
                        })
                        .load()
                        .info());
        return planned;
    }

    private static String text(MigrationResolver.Context context, Found found) {
        return found.script().map(script -> text(context, script)).orElse("-- runs the class " + found.name() + "\n");
    }

    /** A file without placeholders as it stands; else statement by statement, as Flyway's parser sees it. */
    private static String text(MigrationResolver.Context context, ScriptResource script) {
        String whole = script.text();
        boolean plain = !whole.contains(context.configuration.getPlaceholderPrefix())
                && !whole.contains(context.configuration.getScriptPlaceholderPrefix());
        if (plain) {
            return whole.endsWith("\n") ? whole : whole + "\n";
        }
        SqlScript sql = context.sqlScriptFactory.createSqlScript(
                script, context.configuration.isMixed(), context.resourceProvider);
        StringBuilder text = new StringBuilder();
        try (SqlStatementIterator statements = sql.getSqlStatements()) {
            while (statements.hasNext()) {
                SqlStatement statement = statements.next();
                text.append(statement.getSql().strip())
                        .append(statement.getDelimiter())
                        .append("\n\n");
            }
        }
        return text.toString().stripTrailing() + "\n";
    }

    private static FluentConfiguration withoutPending(FluentConfiguration configuration) {
        List<String> patterns = new ArrayList<>(Arrays.stream(configuration.getIgnoreMigrationPatterns())
                .map(ValidatePattern::toString)
                .toList());
        patterns.add(PENDING);
        return configuration.ignoreMigrationPatterns(patterns.toArray(String[]::new));
    }

    private static void requireValid(ValidateResult result) {
        if (!result.validationSuccessful) {
            throw new FlywayValidateException(result.errorDetails, result.getAllErrorMessages());
        }
    }
}
