package org.ddsmigrate.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.history.HistorySettings;
import org.ddsmigrate.migration.MigrationKind;
import org.ddsmigrate.migration.MigrationNaming;
import org.ddsmigrate.migration.MigrationScript;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.Finding;
import org.ddsmigrate.review.Reviewer;
import org.ddsmigrate.review.Script;
import org.ddsmigrate.review.Severities;
import org.ddsmigrate.review.SqlText;
import org.ddsmigrate.review.Weighing;
import org.ddsmigrate.review.files.FileRules;
import org.ddsmigrate.review.rules.Rules;
import org.ddsmigrate.review.trace.StandIns;
import org.ddsmigrate.review.trace.Tracer;
import org.ddsmigrate.scratch.ScratchDatabase;
import org.ddsmigrate.scratch.ScratchServer;

/**
 * Reviews migrations that need not be files of a project: it runs them on a scratch database of their own and says what
 * would hurt in production. One server serves many reviews, one after another or side by side.
 */
public final class Review {
    /** Statements that PostgreSQL runs outside transactions only, with settings for them. */
    private static final Pattern NEEDS_NO_TRANSACTION = Pattern.compile("(?:(?:SET|RESET) [^;]*; ?)*"
            + "(?:(?:REINDEX [^;]*\\bCONCURRENTLY\\b|(?:CREATE|DROP) (?:UNIQUE )?INDEX CONCURRENTLY|VACUUM"
            + "|ALTER TABLE [^;]* DETACH PARTITION [^;]* (?:CONCURRENTLY|FINALIZE))\\b[^;]*(?:; ?|\\z)"
            + "|(?:SET|RESET) [^;]*(?:; ?|\\z))+");

    private static final AtomicLong RUNS = new AtomicLong();

    private final ScratchServer server;
    private final HistorySettings settings;
    private final Severities severities;
    private final Missing missing;
    private final Weighing weighing;

    private Review(
            ScratchServer server, HistorySettings settings, Severities severities, Missing missing, Weighing weighing) {
        this.server = server;
        this.settings = settings;
        this.severities = severities;
        this.missing = missing;
        this.weighing = weighing;
    }

    /** With Flyway's defaults, and every rule as its page says. */
    public static Review on(ScratchServer server) {
        return new Review(server, HistorySettings.of(), Severities.DEFAULT, Missing.IS_MADE_UP, Weighing.NONE);
    }

    /** With the project's Flyway settings, as far as they tell how a script is read and run. */
    public Review as(HistorySettings project) {
        return new Review(server, project, severities, missing, weighing);
    }

    /** With other severities. */
    public Review taking(Severities chosen) {
        return new Review(server, settings, chosen, missing, weighing);
    }

    /** Reckoning with how large tables are where people work with them. */
    public Review weighing(Weighing sizes) {
        return new Review(server, settings, severities, missing, sizes);
    }

    /**
     * Without made-up objects: what a statement names and nothing makes is what it is in production, an error. Otherwise
     * tables, columns, constraints and so on that statements name, and neither they nor the schema before them make, are
     * made up, so that a statement can be judged alone; {@link ReviewResult#standIns} tells of them.
     */
    public Review strictly() {
        return new Review(server, settings, severities, Missing.FAILS, weighing);
    }

    /** What becomes of a statement that names what is not there. */
    private enum Missing {
        IS_MADE_UP,
        FAILS
    }

    /**
     * Reviews migrations.
     *
     * @throws UserProblem when PostgreSQL refuses the schema that they are to meet
     */
    public ReviewResult run(ReviewInput input) {
        List<Tracer.Source> sources = sources(input);
        Tracer.Outcome outcome = trace(input.before(), List.of(), sources);
        List<String> standIns = List.of();
        if (missing == Missing.IS_MADE_UP && maySkipOrMiss(outcome.batch())) {
            standIns = withDatabase(input.before(), database -> new StandIns(settings).find(database, sources));
        }
        if (!standIns.isEmpty()) {
            outcome = trace(input.before(), standIns, sources);
        }
        List<Finding> all = new ArrayList<>(
                new Reviewer(Rules.all(), severities, FileRules.ids(), weighing).review(outcome.batch()));
        outcome.unread().forEach(file -> all.add(unread(file)));
        return ReviewResult.of(all, outcome.batch(), standIns);
    }

    private static boolean maySkipOrMiss(Batch batch) {
        return batch.upwards()
                .anyMatch(statement ->
                        statement.failure().isPresent() || statement.text().has("IF EXISTS"));
    }

    private Tracer.Outcome trace(String before, List<String> standIns, List<Tracer.Source> sources) {
        return withDatabase(before, database -> {
            StandIns.make(database, standIns);
            return new Tracer(server, settings).run(database, sources);
        });
    }

    private <T> T withDatabase(String before, Function<ScratchDatabase, T> work) {
        String name = "review_" + ProcessHandle.current().pid() + "_" + RUNS.incrementAndGet();
        ScratchDatabase database = server.createDatabase(name);
        try {
            prepare(database, before);
            return work.apply(database);
        } finally {
            server.dropDatabase(name);
        }
    }

    static Finding unread(Tracer.Unread file) {
        return Finding.error(
                "syntax-error",
                file.script().place(),
                "Flyway can't read it: " + file.refusal(),
                "Correct the statement that it names");
    }

    private List<Tracer.Source> sources(ReviewInput input) {
        return input.migrations().stream()
                .map(script -> new Tracer.Source(script.fileName(), withMode(script), direction(script)))
                .toList();
    }

    private Script.Direction direction(MigrationScript script) {
        return settings.naming().parse(script.fileName()) instanceof MigrationNaming.Migration migration
                        && migration.kind() == MigrationKind.UNDO
                ? Script.Direction.DOWN
                : Script.Direction.UP;
    }

    /** Whether a script holds such statements alone, some of which Flyway does not see by itself. */
    static boolean needsNoTransaction(String script) {
        return NEEDS_NO_TRANSACTION.matcher(SqlText.of(script).words()).matches();
    }

    /** A text alone can't say how it is to be run; what PostgreSQL runs in no other way is taken for it. */
    private static MigrationScript withMode(MigrationScript script) {
        boolean alone = script.conf().isEmpty() && needsNoTransaction(script.text());
        return alone
                ? new MigrationScript(script.fileName(), script.text(), Optional.of("executeInTransaction=false\n"))
                : script;
    }

    private static void prepare(ScratchDatabase database, String sql) {
        if (sql.isBlank()) {
            return;
        }
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new UserProblem(
                    "PostgreSQL refuses the schema before the migrations: " + e.getMessage(),
                    "the schema before",
                    "Correct it: the migrations can't be judged without the tables that they change",
                    e);
        }
    }
}
