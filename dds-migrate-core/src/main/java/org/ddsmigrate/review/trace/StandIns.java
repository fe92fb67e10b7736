package org.ddsmigrate.review.trace;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.history.HistorySettings;
import org.ddsmigrate.history.ScriptSplitter;
import org.ddsmigrate.history.ScriptStatement;
import org.ddsmigrate.review.SqlText;
import org.ddsmigrate.scratch.ScratchDatabase;

/**
 * Objects that migrations name, and that neither they nor the schema before them make. The server says what it misses,
 * statement by statement, and that is made up, as it would have to be for the statement to do the most harm: a column
 * whose type changes had one that has to be written anew.
 */
public final class StandIns {
    /** More than this misses no statement that a person writes. */
    private static final int LIMIT = 60;

    private final HistorySettings settings;

    public StandIns(HistorySettings settings) {
        this.settings = settings;
    }

    /**
     * What is missing.
     *
     * @param database holds the schema before the migrations; it is of no use afterwards
     * @return the SQL that makes it, in its order
     */
    public List<String> find(ScratchDatabase database, List<Tracer.Source> sources) {
        List<ScriptStatement> statements = new ScriptSplitter(settings)
                .split(database, sources.stream().map(Tracer.Source::script).toList()).stream()
                        .flatMap(script -> script.statements().stream())
                        .toList();
        String all = statements.stream().map(ScriptStatement::sql).collect(Collectors.joining(";\n"));
        try (Probe probe = new Probe(database)) {
            Suppositions suppositions = new Suppositions(probe, all);
            for (ScriptStatement statement : statements) {
                SqlText text = SqlText.of(statement.sql());
                if (!Session.isNeverRun(text)) {
                    complete(probe, suppositions, text);
                }
            }
            return probe.made();
        } catch (SQLException e) {
            throw new EnvironmentProblem(
                    "The scratch database can't be used: " + e.getMessage(), "Run the command again");
        }
    }

    private static void complete(Probe probe, Suppositions suppositions, SqlText text) throws SQLException {
        Optional<Complaint> complaint = probe.run(text.sql());
        for (int n = 0; n < LIMIT && complaint.isPresent(); n++) {
            complaint = suppositions.answers(complaint.get(), text) ? probe.run(text.sql()) : Optional.empty();
        }
    }

    /** Makes what was found, in another database. */
    public static void make(ScratchDatabase database, List<String> sql) {
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement()) {
            for (String one : sql) {
                statement.execute(one);
            }
        } catch (SQLException e) {
            throw new EnvironmentProblem(
                    "The scratch database can't be used: " + e.getMessage(), "Run the command again");
        }
    }
}
