package org.ddsmigrate.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.entities.EntityModel;
import org.ddsmigrate.history.HistorySettings;
import org.ddsmigrate.history.ScriptSplitter;
import org.ddsmigrate.history.ScriptStatement;
import org.ddsmigrate.history.SplitScript;
import org.ddsmigrate.migration.MigrationScript;
import org.ddsmigrate.migration.ServerStatements;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.scratch.ScratchDatabase;
import org.ddsmigrate.sql.Sql;

/** Runs the model's SQL on a scratch database, and says whose statement it was when PostgreSQL refuses one. */
final class ModelScript implements AutoCloseable {
    private static final Pattern EXISTING_RELATION = Pattern.compile("relation \"(.+)\" already exists");
    private static final Pattern TABLE = Pattern.compile(
            "(?:create|alter) table (?:if (?:not )?exists )?(?:\\S+\\.)?(\\S+)", Pattern.CASE_INSENSITIVE);
    private static final String DUPLICATE_TABLE = "42P07";
    // What psql 17.6 and later has its dumps begin and end with
    private static final Pattern RESTRICT = Pattern.compile("(?m)^\\\\(?:un)?restrict .*$");
    private static final String ANY_NAME = "model.sql";
    private static final int SHOWN = 200;

    private final ScratchDatabase database;
    private final Connection connection;
    private final ScriptSplitter splitter;
    private final String start;
    private final Set<String> tablesOfClasses = new HashSet<>();

    private ModelScript(ScratchDatabase database, Connection connection, HistorySettings history, String start) {
        this.database = database;
        this.connection = connection;
        this.splitter = new ScriptSplitter(history.withFlyway(Map.of("flyway.placeholderReplacement", "false")));
        this.start = start;
    }

    /**
     * With the simple query protocol, so that a whole file goes to the server as it is and positions in errors count
     * from its beginning.
     *
     * @param history says what Flyway would set as search path for a migration; each file starts with it
     */
    static ModelScript on(ScratchDatabase database, HistorySettings history) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", database.user());
        properties.setProperty("password", database.password());
        properties.setProperty("preferQueryMode", "simple");
        Connection connection = DriverManager.getConnection(database.url(), properties);
        Identifier schema = Identifier.of(history.defaultSchema().orElse("public"));
        ModelScript script =
                new ModelScript(database, connection, history, Sql.of("RESET ALL; SET search_path = %I", schema));
        script.execute(Sql.of("CREATE SCHEMA IF NOT EXISTS %I", schema));
        return script;
    }

    /** The class behind the table that a statement is about, as in {@code Invite: }. */
    private static String origin(EntityModel model, String statement) {
        return model.tableOrigins().entrySet().stream()
                .filter(table -> TABLE.matcher(statement)
                        .results()
                        .anyMatch(found -> found.group(1)
                                .replace("\"", "")
                                .equalsIgnoreCase(table.getKey().table())))
                .findFirst()
                .map(table -> table.getValue().className() + ": ")
                .orElse("");
    }

    /**
     * Runs a file, as a whole first, because that takes one message; where this fails, statement by statement, as Flyway
     * would run it. A view that the file makes takes the place of the table that an entity mapped to it asked for.
     */
    void runFile(Path file) {
        String text = text(file);
        try {
            execute(start);
            executeOrMakeRoom(text);
        } catch (SQLException e) {
            runApart(file, text, new ModelRefusal(e));
        }
    }

    private void runApart(Path file, String text, ModelRefusal asWhole) {
        SplitScript split = splitter.split(database, List.of(new MigrationScript(ANY_NAME, text)))
                .get(0);
        for (ScriptStatement statement : split.statements()) {
            try {
                runOrMakeRoom(statement);
            } catch (SQLException e) {
                ModelRefusal refusal = new ModelRefusal(e);
                boolean same = refusal.state().equals(asWhole.state()) || asWhole.isOfManyAtOnce();
                int line = statement.line() + refusal.linesBefore(statement.sql());
                throw same ? refused(file, line, refusal) : refused(file, 1 + asWhole.linesBefore(text), asWhole);
            }
        }
        if (split.refusal().isPresent()) {
            throw refused(file, 1 + asWhole.linesBefore(text), asWhole);
        }
    }

    private static RuntimeException refused(Path file, int line, ModelRefusal refusal) {
        return refusal.problem(
                "PostgreSQL refuses the model's SQL",
                file + ":" + line,
                "Correct the statement; what the classes' tables need, put into db/model/before/");
    }

    void runStatements(EntityModel model) throws SQLException {
        execute(start);
        model.columnOrder().keySet().forEach(table -> tablesOfClasses.add(table.table()));
        for (String statement : model.statements()) {
            try {
                execute(statement);
            } catch (SQLException e) {
                throw new ModelRefusal(e)
                        .problem(
                                "PostgreSQL refuses a statement that the classes ask for",
                                origin(model, statement) + shortened(statement),
                                "Correct the mapping; or, where it needs an extension, a type or a function,"
                                        + " create that in src/main/resources/db/model/before/*.sql");
            }
        }
    }

    private void executeOrMakeRoom(String text) throws SQLException {
        try {
            execute(text);
        } catch (SQLException e) {
            makeRoom(text, e);
            executeOrMakeRoom(text);
        }
    }

    private void runOrMakeRoom(ScriptStatement statement) throws SQLException {
        try {
            statement.run(connection);
        } catch (SQLException e) {
            makeRoom(statement.sql(), e);
            runOrMakeRoom(statement);
        }
    }

    private void makeRoom(String text, SQLException refused) throws SQLException {
        Matcher exists = EXISTING_RELATION.matcher(new ModelRefusal(refused).words());
        boolean view = DUPLICATE_TABLE.equals(refused.getSQLState())
                && exists.find()
                && createsView(text, exists.group(1))
                && tablesOfClasses.contains(exists.group(1));
        if (!view) {
            throw refused;
        }
        tablesOfClasses.remove(exists.group(1));
        execute(Sql.of("DROP TABLE %I CASCADE", Identifier.of(exists.group(1))));
    }

    private static boolean createsView(String text, String name) {
        return Pattern.compile(
                        "create\\s+(or\\s+replace\\s+)?(materialized\\s+)?view[^(;]*\\b" + Pattern.quote(name) + "\\b",
                        Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .find();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    private static String shortened(String statement) {
        String line = statement.replaceAll("\\s+", " ").strip();
        return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
    }

    /** Line ends as a file of this project would have them: function bodies keep theirs. Roles are the server's. */
    private static String text(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8)
                    .replace("\ufeff", "")
                    .replace("\r\n", "\n");
            return ServerStatements.leftOut(RESTRICT.matcher(text).replaceAll(""));
        } catch (IOException e) {
            throw new EnvironmentProblem(
                    "The model's SQL can't be read (" + e.getMessage() + ")",
                    file.toString(),
                    "Make the file readable, as UTF-8.",
                    e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
