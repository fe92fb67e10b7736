package org.ddsmigrate.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.internal.database.DatabaseType;
import org.flywaydb.core.internal.jdbc.JdbcTemplate;
import org.flywaydb.core.internal.jdbc.Results;
import org.flywaydb.core.internal.sqlscript.SqlScriptExecutor;
import org.flywaydb.core.internal.sqlscript.SqlStatement;

/** One statement of a script as Flyway splits it, placeholders replaced, that Flyway runs. */
public final class ScriptStatement {
    private final SqlStatement statement;
    private final DatabaseType type;
    private final Configuration configuration;

    ScriptStatement(SqlStatement statement, DatabaseType type, Configuration configuration) {
        this.statement = statement;
        this.type = type;
        this.configuration = configuration;
    }

    /** The line in which it begins. */
    public int line() {
        return statement.getLineNumber();
    }

    /** Its text, without the semicolon. */
    public String sql() {
        return statement.getSql();
    }

    /** Whether Flyway takes it for one that may run in a transaction. */
    public boolean mayRunInTransaction() {
        return statement.canExecuteInTransaction();
    }

    /**
     * Runs it as Flyway does, {@code COPY … FROM STDIN} with its lines included.
     *
     * @return how many rows it touched
     */
    public long run(Connection connection) throws SQLException {
        Results results = statement.execute(new JdbcTemplate(connection, type), noReferences(), configuration);
        Optional<SQLException> failure = Optional.ofNullable(results.getException());
        if (failure.isPresent()) {
            throw failure.get();
        }
        return results.getResults().stream()
                .mapToLong(result -> Math.max(0, result.updateCount()))
                .sum();
    }

    @SuppressWarnings("NullAway") // Flyway asks for it in statements of other databases only
    private static SqlScriptExecutor noReferences() {
        return null;
    }
}
