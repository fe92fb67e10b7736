package org.ddsmigrate.review.trace;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ddsmigrate.review.SqlText;
import org.ddsmigrate.scratch.ScratchDatabase;

/** A database in which statements are tried, and what they miss is made up. The server quotes all names. */
final class Probe implements AutoCloseable {
    private static final String ONLY_OUTSIDE_TRANSACTION = "25001";

    private static final String OF_TABLE = " FROM pg_catalog.pg_attribute a WHERE a.attnum > 0 AND NOT a.attisdropped"
            + " AND a.attrelid = pg_catalog.to_regclass(pg_catalog.format('%I.%I', ?::text, ?::text))";

    private final Connection connection;
    private final List<String> made = new ArrayList<>();
    private final List<Name> tables = new ArrayList<>();

    /** The name of an object with its schema. */
    record Name(String schema, String name) {}

    Probe(ScratchDatabase database) throws SQLException {
        this.connection = database.owner().getConnection();
        this.connection.setAutoCommit(false);
    }

    /** The SQL of all that was made up. */
    List<String> made() {
        return List.copyOf(made);
    }

    /** Runs a statement, in a transaction if PostgreSQL allows that; answers what the server misses. */
    Optional<Complaint> run(String sql) throws SQLException {
        try {
            Optional<Complaint> skipped = execute(sql);
            connection.commit();
            return skipped;
        } catch (SQLException inTransaction) {
            connection.rollback();
            return ONLY_OUTSIDE_TRANSACTION.equals(inTransaction.getSQLState())
                    ? runAlone(sql)
                    : Optional.of(Complaint.of(inTransaction));
        }
    }

    private Optional<Complaint> runAlone(String sql) throws SQLException {
        connection.setAutoCommit(true);
        try {
            return execute(sql);
        } catch (SQLException e) {
            return Optional.of(Complaint.of(e));
        } finally {
            connection.setAutoCommit(false);
        }
    }

    private Optional<Complaint> execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
            return skipping(Optional.ofNullable(statement.getWarnings()));
        }
    }

    private static Optional<Complaint> skipping(Optional<SQLWarning> first) {
        return Stream.iterate(first, Optional::isPresent, one -> one.map(SQLWarning::getNextWarning))
                .flatMap(Optional::stream)
                .map(Complaint::of)
                .filter(notice -> notice.message().endsWith("does not exist, skipping"))
                .findFirst();
    }

    /** Makes something up, and remembers it; answers whether that worked. */
    boolean make(String template, String... names) throws SQLException {
        String sql = ask("SELECT pg_catalog.format(?::text, VARIADIC ?)", template, names)
                .orElseThrow();
        if (run(sql).isPresent()) {
            return false;
        }
        made.add(sql);
        return true;
    }

    /** Makes a table up, whose columns may be made up too. */
    boolean makeTable(Name table, String template, String... more) throws SQLException {
        String[] names = Stream.concat(Stream.of(table.schema(), table.name()), Arrays.stream(more))
                .toArray(String[]::new);
        return make(template, names) && tables.add(table);
    }

    /** A name as a message shows it, with the schema in which the server would look for it. */
    Name name(String shown) throws SQLException {
        int dot = shown.indexOf('.');
        if (dot > 0) {
            return new Name(shown.substring(0, dot), shown.substring(dot + 1));
        }
        Optional<String> schema = ask("SELECT pg_catalog.current_schema()");
        if (schema.isPresent()) {
            return new Name(schema.get(), shown);
        }
        String first = ask("SELECT pg_catalog.split_part(pg_catalog.current_setting('search_path'), ',', 1)")
                .orElse("public")
                .replace("\"", "");
        make("CREATE SCHEMA %I", first);
        return new Name(first, shown);
    }

    /** The made-up tables that a statement speaks of, in the order in which it does. */
    List<Name> tablesIn(SqlText text) {
        String sql = text.sql().toLowerCase(Locale.ROOT);
        return tables.stream()
                .filter(table -> Words.indexOf(sql, table.name()) >= 0)
                .sorted((one, other) -> Words.indexOf(sql, one.name()) - Words.indexOf(sql, other.name()))
                .toList();
    }

    /** Whether a table is made up. */
    boolean madeUp(Name table) {
        return tables.contains(table);
    }

    /** The type of a column, if the table has it. */
    Optional<String> type(Name table, String column) throws SQLException {
        return ask(
                "SELECT pg_catalog.format_type(a.atttypid, a.atttypmod)" + OF_TABLE + " AND a.attname = ?",
                table.schema(),
                table.name(),
                column);
    }

    /** Whether the server comes with a routine of that name. */
    boolean isBuiltIn(String routine) throws SQLException {
        return ask(
                        "SELECT p.proname FROM pg_catalog.pg_proc p WHERE p.proname = ?"
                                + " AND p.pronamespace = 'pg_catalog'::regnamespace LIMIT 1",
                        routine)
                .isPresent();
    }

    /** The type of the first argument of a routine that the server comes with. */
    String argumentOf(String routine) throws SQLException {
        return ask(
                        "SELECT CASE WHEN p.proargtypes[0] = 'anyarray'::regtype THEN 'text[]'"
                                + " ELSE pg_catalog.format_type(p.proargtypes[0], NULL) END"
                                + " FROM pg_catalog.pg_proc p WHERE p.proname = ? AND p.pronargs > 0"
                                + " AND p.pronamespace = 'pg_catalog'::regnamespace ORDER BY p.oid LIMIT 1",
                        routine)
                .orElse("text");
    }

    /** The columns of a table with their types, as they stand in CREATE TABLE. */
    String shape(Name table) throws SQLException {
        return ask(
                        "SELECT pg_catalog.string_agg(pg_catalog.format('%I ', a.attname)"
                                + " || pg_catalog.format_type(a.atttypid, a.atttypmod), ', ' ORDER BY a.attnum)"
                                + OF_TABLE,
                        table.schema(),
                        table.name())
                .orElse("")
                .replace("%", "%%");
    }

    /** The columns of a table that have a type. */
    List<String> columns(Name table, String type) throws SQLException {
        String all = ask(
                        "SELECT pg_catalog.string_agg(a.attname, E'\\n' ORDER BY a.attnum)" + OF_TABLE
                                + " AND pg_catalog.format_type(a.atttypid, a.atttypmod) = ?",
                        table.schema(),
                        table.name(),
                        type)
                .orElse("");
        return all.lines().toList();
    }

    private Optional<String> ask(String query, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int n = 0; n < values.length; n++) {
                statement.setObject(
                        n + 1,
                        values[n] instanceof String[] names ? connection.createArrayOf("text", names) : values[n]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
