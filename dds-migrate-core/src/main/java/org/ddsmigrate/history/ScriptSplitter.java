package org.ddsmigrate.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ddsmigrate.migration.MigrationScript;
import org.ddsmigrate.scratch.ScratchDatabase;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.internal.database.DatabaseType;
import org.flywaydb.core.internal.database.base.Database;
import org.flywaydb.core.internal.jdbc.JdbcConnectionFactory;
import org.flywaydb.core.internal.parser.ParsingContext;
import org.flywaydb.core.internal.sqlscript.SqlScript;
import org.flywaydb.core.internal.sqlscript.SqlScriptFactory;
import org.flywaydb.core.internal.sqlscript.SqlStatement;
import org.flywaydb.core.internal.sqlscript.SqlStatementIterator;

/** Splits scripts into statements with Flyway's own parser, so that what is looked at is what will run. */
public final class ScriptSplitter {
    private final HistorySettings settings;

    public ScriptSplitter(HistorySettings settings) {
        this.settings = settings.withoutClasses();
    }

    /**
     * Splits scripts for a database, which decides by its version what may run in a transaction.
     *
     * @param scripts with the text of their configuration, where they have one
     */
    public List<SplitScript> split(ScratchDatabase database, List<MigrationScript> scripts) {
        ScriptSource source = ScriptSource.only(settings, scripts);
        return FlywayCalls.scratch(settings, database.owner(), source, configuration -> {
            try (JdbcConnectionFactory connections =
                            new JdbcConnectionFactory(configuration.getDataSource(), configuration, null);
                    Database<?> flyway =
                            connections.getDatabaseType().createDatabase(configuration, connections, null)) {
                ParsingContext context = new ParsingContext();
                context.populate(flyway, configuration);
                SqlScriptFactory factory = connections.getDatabaseType().createSqlScriptFactory(configuration, context);
                Parsing parsing = new Parsing(factory, connections.getDatabaseType(), configuration, source);
                return scripts.stream().map(parsing::split).toList();
            }
        });
    }

    private record Parsing(
            SqlScriptFactory factory, DatabaseType type, Configuration configuration, ScriptSource source) {
        SplitScript split(MigrationScript script) {
            try {
                SqlScript parsed =
                        factory.createSqlScript(source.script(script.fileName()).orElseThrow(), true, source);
                List<ScriptStatement> statements = new ArrayList<>();
                try (SqlStatementIterator all = parsed.getSqlStatements()) {
                    while (all.hasNext()) {
                        SqlStatement next = all.next();
                        statements.add(new ScriptStatement(next, type, configuration));
                    }
                }
                return new SplitScript(
                        script.fileName(),
                        script.text(),
                        parsed.executeInTransaction(),
                        mixes(script, statements),
                        statements,
                        Optional.empty());
            } catch (FlywayException e) {
                return new SplitScript(
                        script.fileName(),
                        script.text(),
                        true,
                        false,
                        List.of(),
                        Optional.of(SqlFailure.words(String.valueOf(e.getMessage()))));
            }
        }

        /** A configuration that says how to run it settles the matter. */
        private boolean mixes(MigrationScript script, List<ScriptStatement> statements) {
            if (configuration.isMixed()
                    || script.conf()
                            .filter(conf -> conf.contains("executeInTransaction"))
                            .isPresent()) {
                return false;
            }
            long may = statements.stream()
                    .filter(ScriptStatement::mayRunInTransaction)
                    .count();
            return may > 0 && may < statements.size();
        }
    }
}
