package org.ddsmigrate.scratch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.ddsmigrate.EnvironmentProblem;

/** One connection through which a server's databases and roles are made and dropped, one statement after the other. */
final class Administration implements AutoCloseable {
    private final DataSource source;
    private final String place;
    private Optional<Connection> open = Optional.empty();

    Administration(DataSource source, String place) {
        this.source = source;
        this.place = place;
    }

    /** Runs a statement in which {@code %I} stands for identifiers and {@code %L} for literals, in their order. */
    synchronized void run(String template, String... values) {
        try (Statement statement = connection().createStatement()) {
            statement.execute(filledIn(template, values));
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The first column of what a query finds; each {@code ?} stands for one of the values. */
    synchronized SortedSet<String> names(String query, String... values) {
        try (PreparedStatement statement = connection().prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            SortedSet<String> names = new TreeSet<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            return Collections.unmodifiableSortedSet(names);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The server's release, as in {@code 17.11}, without what a distribution adds to it. */
    synchronized String serverVersion() {
        try {
            String version = connection().getMetaData().getDatabaseProductVersion();
            int blank = version.indexOf(' ');
            return blank < 0 ? version : version.substring(0, blank);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            if (open.isPresent()) {
                open.get().close();
            }
        } catch (SQLException e) {
            // The server ends the connection by itself.
        }
        open = Optional.empty();
    }

    private Connection connection() throws SQLException {
        if (open.isEmpty() || open.get().isClosed()) {
            open = Optional.of(source.getConnection());
        }
        return open.get();
    }

    private EnvironmentProblem failed(SQLException cause) {
        return new EnvironmentProblem(
                "The scratch server refused to go on: " + cause.getMessage(),
                place,
                "If somebody stopped the server, run the command again.",
                cause);
    }

    private static String filledIn(String template, String... values) {
        StringBuilder sql = new StringBuilder();
        int value = 0;
        for (int i = 0; i < template.length(); i++) {
            char here = template.charAt(i);
            char next = i + 1 < template.length() ? template.charAt(i + 1) : ' ';
            if (here == '%' && (next == 'I' || next == 'L')) {
                sql.append(next == 'I' ? quoted(values[value], '"') : quoted(values[value], '\''));
                value++;
                i++;
            } else {
                sql.append(here);
            }
        }
        return sql.toString();
    }

    /** JDBC's own quoting refuses names that hold a quotation mark; backslashes mean nothing in standard strings. */
    private static String quoted(String text, char mark) {
        return mark + text.replace(String.valueOf(mark), String.valueOf(mark).repeat(2)) + mark;
    }
}
