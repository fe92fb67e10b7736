package org.ddsmigrate.history;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.internal.exception.FlywayMigrateException;
import org.flywaydb.core.internal.sqlscript.FlywaySqlScriptException;

/**
 * A failed script, as far as Flyway and the server tell: where it stands, the statement on one line, and the server's
 * own words.
 *
 * @param place the file, with its line where that is known
 */
record SqlFailure(String place, Optional<String> statement, String words, String sqlState) {
    private static final Pattern ROLE_MISSING = Pattern.compile("role \"(.+)\" does not exist", Pattern.DOTALL);
    private static final Pattern LEADING_COMMENTS = Pattern.compile("\\A(?:[ \\t]*(?:--.*)?\\R)+");
    private static final Pattern POSITION = Pattern.compile("\\s*[^:]+: *([0-9]+)\\s*");
    private static final Pattern SEVERITY = Pattern.compile("^[A-Z]+: {1,2}");
    private static final Pattern PASSWORD = Pattern.compile("(?i)(password=)[^&\\s;]+|(//[^:/@\\s]+:)[^@\\s]+@");
    private static final int SHOWN = 160;

    /** What a script failed with, or nothing if no script was the cause. */
    static Optional<SqlFailure> of(Throwable thrown) {
        Optional<FlywaySqlScriptException> script = find(thrown, FlywaySqlScriptException.class);
        Optional<SQLException> sql = find(thrown, SQLException.class);
        if (script.isPresent() && sql.isPresent()) {
            return Optional.of(ofScript(script.get(), sql.get()));
        }
        Optional<FlywayMigrateException> migration = find(thrown, FlywayMigrateException.class);
        if (migration.isPresent() && migration.get().getCause() != null) {
            String place = migration.get().getMigration().getScript();
            return Optional.of(new SqlFailure(
                    place,
                    Optional.empty(),
                    words(rootMessage(migration.get())),
                    sql.map(SqlFailure::state).orElse("")));
        }
        return Optional.empty();
    }

    /** The role that the statement needs and the server does not have; SET ROLE says so in its own way. */
    Optional<String> missingRole() {
        Matcher role = ROLE_MISSING.matcher(words);
        return Set.of("42704", "22023").contains(sqlState) && role.find()
                ? Optional.of(role.group(1))
                : Optional.empty();
    }

    boolean isLackOfRights() {
        return sqlState.equals("42501");
    }

    /** The server ended the session, or is gone. */
    boolean isLostConnection() {
        return sqlState.startsWith("08") || sqlState.startsWith("57P");
    }

    /** The place without its line, with slashes. */
    String file() {
        return place.replaceFirst(":[0-9]+$", "").replace('\\', '/');
    }

    /** The server's words with the statement. */
    String description() {
        return words + statement.map(sql -> " in: " + sql).orElse("");
    }

    static String masked(String text) {
        return PASSWORD.matcher(text).replaceAll(match -> {
            boolean parameter = match.group(1) != null;
            return Matcher.quoteReplacement(parameter ? match.group(1) + "***" : match.group(2) + "***@");
        });
    }

    static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        Optional<Throwable> next = Optional.of(thrown);
        for (int depth = 0; next.isPresent() && depth < 20; depth++) {
            if (type.isInstance(next.get())) {
                return Optional.of(type.cast(next.get()));
            }
            next = Optional.ofNullable(next.get().getCause());
        }
        return Optional.empty();
    }

    /** The server's message on one line, without its severity and the position. */
    static String words(String message) {
        List<String> lines = new ArrayList<>();
        for (String line : SEVERITY.matcher(message).replaceFirst("").split("\\R", -1)) {
            if (!line.isBlank() && !POSITION.matcher(line).matches()) {
                lines.add(line.strip());
            }
        }
        return masked(String.join("; ", lines));
    }

    private static SqlFailure ofScript(FlywaySqlScriptException script, SQLException sql) {
        String statement = script.getStatement();
        String message = Optional.ofNullable(sql.getMessage()).orElse("");
        String file = Optional.ofNullable(script.getResource())
                .map(resource -> resource.getAbsolutePathOnDisk())
                .orElse("");
        int line = script.getLineNumber() + linesBefore(statement, message);
        return new SqlFailure(
                script.getLineNumber() > 0 ? file + ":" + line : file,
                Optional.of(shortened(statement)),
                words(message),
                state(sql));
    }

    private static int linesBefore(String statement, String message) {
        for (String line : message.split("\\R", -1)) {
            Matcher position = POSITION.matcher(line);
            if (position.matches()) {
                int end = Math.min(statement.length(), Integer.parseInt(position.group(1)) - 1);
                return (int) statement
                        .substring(0, Math.max(0, end))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
            }
        }
        return 0;
    }

    private static String shortened(String statement) {
        String line =
                LEADING_COMMENTS.matcher(statement).replaceFirst("").strip().replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN).stripTrailing() + " …";
    }

    private static String state(SQLException sql) {
        return Optional.ofNullable(sql.getSQLState()).orElse("");
    }

    private static String rootMessage(FlywayException thrown) {
        Throwable root = thrown;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return Optional.ofNullable(root.getMessage()).orElse(root.getClass().getSimpleName());
    }
}
