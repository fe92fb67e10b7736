package org.ddsmigrate.review.trace;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.history.HistorySettings;
import org.ddsmigrate.history.ScriptStatement;
import org.ddsmigrate.review.CatalogState;
import org.ddsmigrate.review.Failure;
import org.ddsmigrate.review.Lock;
import org.ddsmigrate.review.Script;
import org.ddsmigrate.review.Settings;
import org.ddsmigrate.review.SqlText;
import org.ddsmigrate.review.Traced;
import org.ddsmigrate.scratch.ScratchDatabase;
import org.ddsmigrate.scratch.ScratchServer;

/** The session in which one file runs. */
final class Session implements AutoCloseable {
    private static final String ONLY_OUTSIDE_TRANSACTION = "25001";
    private static final Pattern MISSING_ROLE = Pattern.compile("role \"([^\"]+)\" does not exist");

    /** What belongs to the server rather than to the database is never run. */
    private static final String SERVER_WIDE =
            "(CREATE|DROP|ALTER) (DATABASE|TABLESPACE)|ALTER SYSTEM|(CREATE|DROP) SUBSCRIPTION|(CREATE|DROP|ALTER) (ROLE|USER|GROUP)";

    /** What sets, keeps or takes back a part of a transaction: its savepoints must not end with the statement. */
    private static final String OWN_SAVEPOINT = "(SAVEPOINT|RELEASE|ROLLBACK( WORK| TRANSACTION)? TO) .*";

    private final ScratchServer server;
    private final Connection connection;
    private final List<Long> foreign;
    private final CatalogState start;
    private final Script script;
    private final SortedSet<String> roles;
    private final List<Traced> traced = new ArrayList<>();
    private CatalogState state;
    private List<Lock> held = List.of();
    private int transaction;
    private boolean begun;

    Session(
            ScratchServer server,
            ScratchDatabase database,
            HistorySettings settings,
            CatalogState start,
            Script script,
            int transaction,
            SortedSet<String> roles) {
        this.server = server;
        this.start = start;
        this.script = script;
        this.transaction = transaction;
        this.roles = roles;
        try {
            this.connection = database.owner().getConnection();
            this.connection.setAutoCommit(false);
            this.foreign = Observation.historyTable(connection, settings);
            settings.defaultSchema().ifPresent(schema -> Observation.searchFirst(connection, schema));
            this.state = CatalogQuery.read(connection, foreign);
            this.connection.commit();
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    /** The catalog of a database. */
    static CatalogState read(ScratchDatabase database, HistorySettings settings) {
        try (Connection connection = database.owner().getConnection()) {
            return CatalogQuery.read(connection, Observation.historyTable(connection, settings));
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    List<Traced> traced() {
        return traced;
    }

    CatalogState state() {
        return state;
    }

    int transaction() {
        return transaction;
    }

    /** Runs them all; what fails is taken back, and the next one runs all the same. */
    void run(List<ScriptStatement> statements) {
        try {
            for (ScriptStatement statement : statements) {
                run(statement);
            }
            connection.commit();
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    private void run(ScriptStatement statement) throws SQLException {
        SqlText text = SqlText.of(statement.sql());
        Settings settings = Observation.settings(connection);
        CatalogState before = state;
        begun = (begun || startsTransaction(text)) && !endsTransaction(text);
        long started = System.nanoTime();
        Run run = execute(statement, text);
        Duration time = Duration.ofNanos(System.nanoTime() - started);
        boolean unchanged = run.failure().isPresent() || text.starts("SET") || text.starts("SELECT");
        state = unchanged && !text.has("\\(") ? before : CatalogQuery.read(connection, foreign);
        List<Lock> locks = Observation.locks(connection, held);
        held = locks;
        traced.add(new Traced(
                script,
                statement.line(),
                text,
                transaction,
                run.transactional(),
                start,
                before,
                state,
                locks,
                settings,
                run.failure(),
                run.rows(),
                time));
        if ((!script.transactional() && !begun) || endsTransaction(text)) {
            connection.commit();
            connection.setAutoCommit(false);
            transaction++;
            held = List.of();
        }
    }

    /** What running a statement came to. */
    private record Run(Optional<Failure> failure, boolean transactional, long rows) {}

    private Run execute(ScriptStatement statement, SqlText text) throws SQLException {
        if (isNeverRun(text)) {
            return new Run(Optional.empty(), true, 0);
        }
        Savepoint here = connection.setSavepoint();
        try {
            long rows = statement.run(connection);
            if (!text.words().matches(OWN_SAVEPOINT)) {
                connection.releaseSavepoint(here);
            }
            return new Run(Optional.empty(), true, rows);
        } catch (SQLException e) {
            connection.rollback(here);
            if (madeRole(e)) {
                return execute(statement, text);
            }
            boolean mayRunAlone = ONLY_OUTSIDE_TRANSACTION.equals(e.getSQLState()) && !script.transactional() && !begun;
            return mayRunAlone ? alone(statement) : new Run(Optional.of(failure(e)), true, 0);
        }
    }

    /** Whether a statement is only looked at: its transaction is the session's own, or it would change the server. */
    static boolean isNeverRun(SqlText text) {
        return (text.words().matches("(BEGIN|START TRANSACTION|COMMIT|END|ROLLBACK|ABORT)( WORK| TRANSACTION)?( .*)?")
                        && !text.words().matches(OWN_SAVEPOINT))
                || text.words().matches("(" + SERVER_WIDE + ") .*");
    }

    /** The statements that PostgreSQL runs outside transactions only, and files that leave each to itself. */
    private Run alone(ScriptStatement statement) throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
        try {
            return new Run(Optional.empty(), false, statement.run(connection));
        } catch (SQLException e) {
            return new Run(Optional.of(failure(e)), false, 0);
        } finally {
            connection.setAutoCommit(false);
        }
    }

    /** Whether the server has a role now that the statement named. */
    private boolean madeRole(SQLException e) throws SQLException {
        Matcher matcher = MISSING_ROLE.matcher(String.valueOf(e.getMessage()));
        if (!matcher.find() || !roles.add(matcher.group(1))) {
            return false;
        }
        server.createRole(matcher.group(1));
        Observation.forgetWhatWasMissing(connection);
        return true;
    }

    private static boolean startsTransaction(SqlText text) {
        return text.words().matches("(BEGIN|START TRANSACTION)( .*)?");
    }

    private static boolean endsTransaction(SqlText text) {
        return text.words().matches("(COMMIT|END|ROLLBACK|ABORT)( WORK| TRANSACTION)?");
    }

    private static Failure failure(SQLException e) {
        String words =
                String.valueOf(e.getMessage()).replaceFirst("^ERROR: ", "").replaceAll("\\s*\\n\\s*", " · ");
        return new Failure(Optional.ofNullable(e.getSQLState()).orElse(""), words);
    }

    private static EnvironmentProblem broken(SQLException e) {
        return new EnvironmentProblem(
                "The scratch database can't be observed: " + e.getMessage(), "Run the command again");
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // The server ends the session by itself.
        }
    }
}
