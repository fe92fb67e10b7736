package org.ddsmigrate.proof;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.DomainType;
import org.ddsmigrate.schema.EnumType;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.SchemaObject;
import org.ddsmigrate.scratch.ScratchDatabase;
import org.ddsmigrate.sql.Sql;

/** Asks the server itself whether it can turn one type into another (PostgreSQL, CREATE CAST). */
public final class TypeTrial {
    private static final String ARRAY = "[]";

    private final ScratchDatabase database;
    private final Schema from;
    private final Schema to;

    /**
     * @param database one that has the types of one side
     * @param from whose types the old columns have
     * @param to whose types the new columns have
     */
    public TypeTrial(ScratchDatabase database, Schema from, Schema to) {
        this.database = database;
        this.from = from;
        this.to = to;
    }

    /** What ALTER COLUMN … TYPE does. */
    public enum Outcome {
        BY_ITSELF,
        /** Only with USING column::type, where a value may be refused or lose something. */
        WHEN_ASKED,
        /** An enum's labels, looked up in another type that has them all. */
        LABEL_FOR_LABEL,
        /** An enum's labels, looked up in another type that lacks some. */
        BY_LABEL,
        NEVER
    }

    public Outcome convert(Column before, Column after) {
        return asked(statement -> {
            String old = known(statement, before.type(), from, "old");
            String now = known(statement, after.type(), to, "now");
            if (!runs(statement, "CREATE TEMPORARY TABLE trial (value " + old + ")")) {
                return Outcome.BY_ITSELF;
            }
            String change = "ALTER TABLE trial ALTER COLUMN value TYPE " + now;
            if (runs(statement, change)) {
                return Outcome.BY_ITSELF;
            }
            if (runs(statement, change + " USING value::" + now)) {
                return Outcome.WHEN_ASKED;
            }
            return byLabel(labels(before.type(), from), labels(after.type(), to));
        });
    }

    /** What a trial finds out. */
    private interface Trial<T> {
        T run(Statement statement) throws SQLException;
    }

    private <T> T asked(Trial<T> trial) {
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            return trial.run(statement);
        } catch (SQLException e) {
            throw new EnvironmentProblem(
                    "The scratch database is out of reach: " + e.getMessage(),
                    database.name(),
                    "Run the command again.",
                    e);
        }
    }

    /**
     * A value that the column can hold and that is another one after the change, though PostgreSQL converts it without
     * a word: it rounds to fewer digits, and leaves out the time of day (PostgreSQL, CREATE CAST, assignment casts).
     */
    public Optional<Loss> loss(Column before, Column after) {
        return asked(statement -> {
            String old = known(statement, before.type(), from, "old");
            String now = known(statement, after.type(), to, "now");
            for (String value : TellingValues.of(base(before.type(), from))) {
                Optional<Loss> loss = loss(statement, value, old, now);
                if (loss.isPresent()) {
                    return loss;
                }
            }
            return Optional.empty();
        });
    }

    /** A value before and after, as text. */
    public record Loss(String before, String after) {}

    private static Optional<Loss> loss(Statement statement, String value, String old, String now) throws SQLException {
        String literal = Sql.literal(value) + "::" + old;
        boolean converted = runs(statement, "DROP TABLE IF EXISTS pg_temp.trial")
                && runs(statement, "CREATE TEMPORARY TABLE trial AS SELECT " + literal + " AS value")
                && runs(statement, "ALTER TABLE trial ALTER COLUMN value TYPE " + now);
        if (!converted) {
            return Optional.empty();
        }
        boolean back = runs(statement, "SELECT value::" + old + " FROM trial");
        String same = back ? "value::" + old + "::text = " + literal + "::text" : "false";
        String query = "SELECT " + same + ", " + literal + "::text, value::text FROM trial";
        try (ResultSet row = statement.executeQuery(query)) {
            return row.next() && !row.getBoolean(1)
                    ? Optional.of(new Loss(row.getString(2), row.getString(3)))
                    : Optional.empty();
        }
    }

    /** The built-in type that a type's values are of; of a user's, its own name. */
    private static String base(String type, Schema schema) {
        return named(type, schema)
                .filter(object -> object instanceof DomainType)
                .map(object -> ((DomainType) object).baseType())
                .orElse(type);
    }

    /** The type, or one like it that is made for the trial where the database has it no longer, or not yet. */
    private static String known(Statement statement, String type, Schema schema, String name) throws SQLException {
        if (exists(statement, type)) {
            return type;
        }
        Optional<SchemaObject> object = named(element(type), schema);
        String dimensions = type.endsWith(ARRAY) ? ARRAY : "";
        if (object.isPresent() && object.get() instanceof DomainType domain) {
            return domain.baseType() + dimensions;
        }
        String shape = object.isPresent() && object.get() instanceof EnumType ? "ENUM ('a')" : "(a integer)";
        return object.isPresent() && runs(statement, "CREATE TYPE pg_temp." + name + " AS " + shape)
                ? "pg_temp." + name + dimensions
                : type;
    }

    private static boolean exists(Statement statement, String type) throws SQLException {
        try (ResultSet found = statement.executeQuery("SELECT to_regtype(" + Sql.literal(element(type)) + ")")) {
            return found.next() && Optional.ofNullable(found.getString(1)).isPresent();
        }
    }

    private static Outcome byLabel(List<String> before, List<String> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return Outcome.NEVER;
        }
        return after.containsAll(before) ? Outcome.LABEL_FOR_LABEL : Outcome.BY_LABEL;
    }

    /** Of an enum; none of another type. */
    private static List<String> labels(String type, Schema schema) {
        return named(element(type), schema).stream()
                .filter(object -> object instanceof EnumType)
                .flatMap(object -> ((EnumType) object).labels().stream())
                .toList();
    }

    private static Optional<SchemaObject> named(String type, Schema schema) {
        return schema.objects().values().stream()
                .filter(object -> object.ref().path().size() == 2)
                .filter(object -> Sql.name(object.ref().owner()).equals(type))
                .filter(object -> switch (object.ref().kind()) {
                    case ENUM, DOMAIN, COMPOSITE, RANGE -> true;
                    default -> false;
                })
                .findFirst();
    }

    private static String element(String type) {
        return type.endsWith(ARRAY) ? type.substring(0, type.length() - ARRAY.length()) : type;
    }

    private static boolean runs(Statement statement, String sql) throws SQLException {
        Connection connection = statement.getConnection();
        Savepoint before = connection.setSavepoint();
        try {
            statement.execute(sql);
            return true;
        } catch (SQLException refused) {
            connection.rollback(before);
            return false;
        }
    }

    /** How the conversion is written when it has to be asked for: through text, and through the first of several. */
    public static String explicit(Column before, Column after, Outcome outcome) {
        String value = Sql.identifier(before.name());
        if (outcome == Outcome.WHEN_ASKED) {
            return value + "::" + after.type();
        }
        boolean several = before.type().endsWith(ARRAY);
        if (several == after.type().endsWith(ARRAY)) {
            return value + "::text" + (several ? ARRAY : "") + "::" + after.type();
        }
        return several ? "(" + value + ")[1]::text::" + after.type() : "ARRAY[" + value + "]::text[]::" + after.type();
    }
}
