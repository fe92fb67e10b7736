package org.ddsmigrate.catalog;

import static org.jooq.meta.postgres.pg_catalog.Tables.PG_NAMESPACE;

import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Log;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Result;
import org.jooq.ResultQuery;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.conf.Settings;
import org.jooq.conf.StatementType;
import org.jooq.impl.DSL;
import org.jooq.tools.JooqLogger;

/** The system catalog behind a connection: runs queries on it, counts them, and knows the server's version. */
final class Catalog {
    /** The first OID that is never a built-in object's (PostgreSQL, access/transam.h). */
    static final Param<Long> FIRST_OWN_OID = DSL.inline(16384L);

    static {
        // Read when jOOQ's classes are first loaded.
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        JooqLogger.globalThreshold(Log.Level.ERROR);
    }

    private final DSLContext dsl;
    private final int version;
    private int queries;

    private Catalog(DSLContext dsl, int version) {
        this.dsl = dsl;
        this.version = version;
    }

    static Catalog of(Connection connection) throws SQLException {
        Settings settings = new Settings()
                .withExecuteLogging(false)
                .withFetchWarnings(false)
                .withStatementType(StatementType.STATIC_STATEMENT);
        DSLContext dsl = DSL.using(connection, SQLDialect.POSTGRES, settings);
        return new Catalog(dsl, connection.getMetaData().getDatabaseMajorVersion());
    }

    /** The server's major version. */
    int version() {
        return version;
    }

    int queries() {
        return queries;
    }

    <R extends Record> Result<R> fetch(ResultQuery<R> query) {
        queries++;
        return dsl.fetch(query);
    }

    /** The field where the server has it, or a constant in its place. */
    <T> Field<T> since(int major, Field<T> field, T otherwise) {
        return version >= major ? field : DSL.inline(otherwise).as(field.getName());
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
