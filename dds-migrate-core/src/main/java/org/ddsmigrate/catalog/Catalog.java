package org.ddsmigrate.catalog;

import static org.jooq.meta.postgres.pg_catalog.Tables.PG_NAMESPACE;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.IntFunction;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Log;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.tools.JooqLogger;

/** The system catalog behind a connection: runs queries on it, counts them, and knows the server's version. */
final class Catalog {
    static {
        // Read when jOOQ's classes are first loaded.
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        JooqLogger.globalThreshold(Log.Level.ERROR);
    }

    /** The first OID that is never a built-in object's (PostgreSQL, access/transam.h). */
    static final Param<Long> FIRST_OWN_OID = DSL.inline(16384L);

    /** Quotes names, without a connection. */
    static final DSLContext RENDERER = DSL.using(SQLDialect.POSTGRES);

    /** A query's text, and the fields of its columns. */
    private record Rendered(String sql, List<Field<?>> fields) {}

    private static final ConcurrentMap<String, Rendered> RENDERED = new ConcurrentHashMap<>();

    private final Connection connection;
    private final DSLContext dsl;
    private final int version;
    private int queries;

    private Catalog(Connection connection, DSLContext dsl, int version) {
        this.connection = connection;
        this.dsl = dsl;
        this.version = version;
    }

    static Catalog of(Connection connection) throws SQLException {
        Settings settings = new Settings().withExecuteLogging(false).withFetchWarnings(false);
        DSLContext dsl = DSL.using(connection, SQLDialect.POSTGRES, settings);
        return new Catalog(connection, dsl, connection.getMetaData().getDatabaseMajorVersion());
    }

    /** The server's major version. */
    int version() {
        return version;
    }

    int queries() {
        return queries;
    }

    /**
     * Runs a query that depends on the server's version alone. Its text is kept for the next reading: for a small
     * database jOOQ would spend more time on rendering than PostgreSQL on the answer.
     */
    Result<Record> fetch(String kind, IntFunction<Select<? extends Record>> query) {
        queries++;
        Rendered rendered = RENDERED.computeIfAbsent(version + " " + kind, key -> render(query.apply(version)));
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(rendered.sql())) {
            return dsl.fetch(rows, rendered.fields().toArray(Field<?>[]::new));
        } catch (SQLException e) {
            throw new DataAccessException("reading " + kind, e);
        }
    }

    private static Rendered render(Select<? extends Record> query) {
        return new Rendered(RENDERER.render(query), List.copyOf(query.getSelect()));
    }

    /** A function of PostgreSQL itself. */
    static <T> Field<T> call(String function, Class<T> type, Field<?>... arguments) {
        return DSL.function(DSL.name("pg_catalog", function), type, arguments);
    }

    /** That an object is in a schema that is neither the system's nor temporary. */
    static Condition inOwnSchema(Field<Long> namespace) {
        return namespace.in(ownSchemas());
    }

    static Condition isOwnSchema() {
        return PG_NAMESPACE
                .NSPNAME
                .notLike(DSL.inline("pg\\_%"))
                .and(PG_NAMESPACE.NSPNAME.ne(DSL.inline("information_schema")));
    }

    private static Select<Record1<Long>> ownSchemas() {
        return DSL.select(PG_NAMESPACE.OID).from(PG_NAMESPACE).where(isOwnSchema());
    }
}
