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
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.entities.EntityModel;
import org.ddsmigrate.migration.RoleStatements;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.scratch.OwnerRights;
import org.ddsmigrate.scratch.ScratchDatabase;
import org.ddsmigrate.sql.Sql;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Runs the model's SQL on a scratch database, and says whose statement it was when PostgreSQL refuses one. */
final class ModelScript implements AutoCloseable {
    private static final Pattern MISSING_ROLE = Pattern.compile("role \"(.+)\" does not exist");
    private static final Set<String> NO_ROLE = Set.of("42704", "22023");
    private static final Pattern EXISTING_RELATION = Pattern.compile("relation \"(.+)\" already exists");
    private static final Pattern TABLE = Pattern.compile(
            "(?:create|alter) table (?:if (?:not )?exists )?(?:\\S+\\.)?(\\S+)", Pattern.CASE_INSENSITIVE);
    private static final String DUPLICATE_TABLE = "42P07";
    private static final int SHOWN = 200;

    private final Connection connection;
    private final Set<String> tablesOfClasses = new HashSet<>();

    private ModelScript(Connection connection) {
        this.connection = connection;
    }

    /**
     * With the simple query protocol, so that a whole file goes to the server as it is and positions in errors count
     * from its beginning.
     *
     * @param defaultSchema what Flyway would set as search path for a migration
     */
    static ModelScript on(ScratchDatabase database, String defaultSchema) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", database.user());
        properties.setProperty("password", database.password());
        properties.setProperty("preferQueryMode", "simple");
        Connection connection = DriverManager.getConnection(database.url(), properties);
        ModelScript script = new ModelScript(connection);
        Identifier schema = Identifier.of(defaultSchema);
        script.execute(Sql.of("CREATE SCHEMA IF NOT EXISTS %I; SET search_path = %I", schema, schema));
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

    /** A view that the file makes takes the place of the table that an entity mapped to it asked for. */
    void runFile(Path file) {
        String text = text(file);
        try {
            executeOrMakeRoom(text);
        } catch (SQLException e) {
            int line = linesBefore(text, position(e)) + 1;
            throw refused(
                    new UserProblem(
                            "PostgreSQL refuses the model's SQL: " + words(e),
                            file + ":" + line,
                            remedy(
                                    e,
                                    "Correct the statement; what the classes' tables need, put into db/model/before/"),
                            e),
                    e);
        }
    }

    void runStatements(EntityModel model) {
        model.columnOrder().keySet().forEach(table -> tablesOfClasses.add(table.table()));
        for (String statement : model.statements()) {
            try {
                execute(statement);
            } catch (SQLException e) {
                throw refused(
                        new UserProblem(
                                "PostgreSQL refuses a statement that the classes ask for: " + words(e),
                                origin(model, statement) + shortened(statement),
                                remedy(
                                        e,
                                        "Correct the mapping; or, where it needs an extension, a type or a function,"
                                                + " create that in src/main/resources/db/model/before/*.sql"),
                                e),
                        e);
            }
        }
    }

    private void executeOrMakeRoom(String text) throws SQLException {
        try {
            execute(text);
        } catch (SQLException e) {
            Matcher exists = EXISTING_RELATION.matcher(words(e));
            boolean view = DUPLICATE_TABLE.equals(e.getSQLState())
                    && exists.find()
                    && createsView(text, exists.group(1))
                    && tablesOfClasses.contains(exists.group(1));
            if (!view) {
                throw e;
            }
            tablesOfClasses.remove(exists.group(1));
            execute(Sql.of("DROP TABLE %I CASCADE", Identifier.of(exists.group(1))));
            executeOrMakeRoom(text);
        }
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

    private static RuntimeException refused(UserProblem problem, SQLException e) {
        Matcher missing = MISSING_ROLE.matcher(words(e));
        if (NO_ROLE.contains(String.valueOf(e.getSQLState())) && missing.find()) {
            return new CurableRefusal(Optional.of(missing.group(1)), problem);
        }
        return lacksRights(e) ? new CurableRefusal(Optional.empty(), problem) : problem;
    }

    private static String remedy(SQLException e, String usual) {
        return lacksRights(e) ? OwnerRights.REMEDY + " " + usual : usual;
    }

    private static boolean lacksRights(SQLException e) {
        return "42501".equals(e.getSQLState());
    }

    private static String words(SQLException e) {
        return serverMessage(e)
                .map(message -> message.getMessage()
                        + Optional.ofNullable(message.getDetail())
                                .map(detail -> " (" + detail + ")")
                                .orElse(""))
                .orElseGet(() -> String.valueOf(e.getMessage()));
    }

    private static int position(SQLException e) {
        return serverMessage(e).map(ServerErrorMessage::getPosition).orElse(0);
    }

    private static Optional<ServerErrorMessage> serverMessage(SQLException e) {
        return e instanceof PSQLException server
                ? Optional.ofNullable(server.getServerErrorMessage())
                : Optional.empty();
    }

    private static int linesBefore(String text, int position) {
        return (int) text.chars()
                .limit(Math.max(0, position - 1))
                .filter(c -> c == '\n')
                .count();
    }

    private static String shortened(String statement) {
        String line = statement.replaceAll("\\s+", " ").strip();
        return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
    }

    /** Line ends as a file of this project would have them: function bodies keep theirs. Roles are the server's. */
    private static String text(Path file) {
        try {
            return RoleStatements.leftOut(Files.readString(file, StandardCharsets.UTF_8)
                    .replace("\ufeff", "")
                    .replace("\r\n", "\n"));
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
