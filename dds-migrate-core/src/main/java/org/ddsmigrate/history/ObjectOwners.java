package org.ddsmigrate.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.ddsmigrate.scratch.ScratchDatabase;

/**
 * Lets roles that the scratch server lacked own what a history or a model hands to them: PostgreSQL wants the new owner of a table
 * to have CREATE on its schema, and of a schema to have it on the database. Withdrawn afterwards, so that no grant
 * is left that neither made.
 */
public record ObjectOwners(SortedSet<String> roles) {
    private static final String RIGHTS = "SELECT format('%1$s CREATE ON DATABASE %2$I %3$s %4$I', verb,"
            + " current_database(), prep, role) FROM unnest(?) role, (VALUES (?, ?)) v (verb, prep)"
            + " UNION ALL SELECT format('%1$s CREATE ON SCHEMA public %2$s %3$I', verb, prep, role)"
            + " FROM unnest(?) role, (VALUES (?, ?)) v (verb, prep), pg_catalog.pg_namespace n"
            + " WHERE n.nspname = 'public' AND pg_has_role(n.nspowner, 'USAGE')";

    public void allow(ScratchDatabase database) {
        change(database, "GRANT", "TO");
    }

    public void withdraw(ScratchDatabase database) {
        change(database, "REVOKE", "FROM");
    }

    private void change(ScratchDatabase database, String verb, String preposition) {
        if (roles.isEmpty()) {
            return;
        }
        try (Connection connection = database.owner().getConnection()) {
            for (String sql : statements(connection, verb, preposition)) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(sql);
                }
            }
        } catch (SQLException e) {
            throw HistoryTable.unreadable(e);
        }
    }

    /** The server quotes the names. */
    private List<String> statements(Connection connection, String verb, String preposition) throws SQLException {
        List<String> statements = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(RIGHTS)) {
            for (int offset = 0; offset <= 3; offset += 3) {
                query.setArray(offset + 1, connection.createArrayOf("text", roles.toArray()));
                query.setString(offset + 2, verb);
                query.setString(offset + 3, preposition);
            }
            try (ResultSet result = query.executeQuery()) {
                while (result.next()) {
                    statements.add(result.getString(1));
                }
            }
        }
        return statements;
    }
}
