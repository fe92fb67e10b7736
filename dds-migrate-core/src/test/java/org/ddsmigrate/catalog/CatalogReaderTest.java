package org.ddsmigrate.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.Index;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.Sequence;
import org.ddsmigrate.schema.Table;
import org.ddsmigrate.scratch.ScratchDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CatalogReaderTest {
    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void theSameScriptReadsEqualWhateverTheSessionAndTheNumbersAre(int major) throws SQLException {
        String script = Databases.kitchenSink(major);
        ScratchDatabase plain = Databases.with(major, script, Databases.rareKinds());
        ScratchDatabase other =
                Databases.with(major, "create table public.gone (id serial, a int[]); drop table public.gone", script);
        Databases.run(other.owner(), Databases.rareKinds());

        try (Connection connection = other.owner().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "set search_path = ks, rk, public; set DateStyle = 'ISO, DMY'; set IntervalStyle = 'iso_8601';"
                            + " set TimeZone = 'Asia/Tokyo'; set bytea_output = 'escape'; set quote_all_identifiers = on;"
                            + " set extra_float_digits = -5; set standard_conforming_strings = off");

            assertThat(CatalogReader.read(connection, ReadScope.everything())).isEqualTo(Databases.read(plain.owner()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void aRoleWithoutPrivilegesSeesTheSame(int major) {
        ScratchDatabase database = Databases.with(major, Databases.kitchenSink(major), Databases.rareKinds());
        Schema ofOwner = Databases.read(database.owner());
        Databases.run(database.superuser(), "create role nobody_" + database.name());

        try (Connection connection = database.superuser().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set role nobody_" + database.name());
            assertThat(CatalogReader.read(connection, ReadScope.everything())).isEqualTo(ofOwner);
            statement.execute("reset role; drop role nobody_" + database.name());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theNumberOfQueriesDoesNotDependOnTheNumberOfTables() throws SQLException {
        ScratchDatabase few = Databases.with("create table one (id int primary key)");
        StringBuilder tables = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            tables.append(("create table t%d (id serial primary key, name text unique check (name <> ''),"
                            + " parent int references t%d);")
                    .formatted(i, Math.max(0, i - 1)));
        }
        ScratchDatabase many = Databases.with(tables.toString());

        assertThat(queries(many)).isEqualTo(queries(few)).isLessThanOrEqualTo(35);
    }

    private static int queries(ScratchDatabase database) throws SQLException {
        try (Connection connection = database.owner().getConnection()) {
            return CatalogReader.readCounted(connection, ReadScope.everything()).queries();
        }
    }

    @Test
    void leavesTheSessionAsItWas() throws SQLException {
        ScratchDatabase database = Databases.with("create table a (id int)");
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path = elsewhere; set TimeZone = 'Asia/Tokyo'");

            CatalogReader.read(connection, ReadScope.everything());

            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(show(statement, "search_path")).isEqualTo("elsewhere");
            assertThat(show(statement, "TimeZone")).isEqualTo("Asia/Tokyo");
            assertThat(show(statement, "transaction_read_only")).isEqualTo("off");
        }
    }

    @Test
    void readsInsideOfAnOpenTransactionWithWhatItHasChanged() throws SQLException {
        ScratchDatabase database = Databases.with("create table a (id int)");
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local search_path = public; create table b (id int)");

            Schema inside = CatalogReader.read(connection, ReadScope.everything());

            assertThat(inside.tables().map(t -> t.name().name().value())).containsExactly("a", "b");
            assertThat(show(statement, "search_path")).isEqualTo("public");
            statement.execute("create table c (id int)");
            connection.rollback();
            assertThat(CatalogReader.read(connection, ReadScope.everything()).tables())
                    .hasSize(1);
        }
    }

    private static String show(Statement statement, String setting) throws SQLException {
        try (ResultSet row = statement.executeQuery("show " + setting)) {
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void aClosedConnectionIsAProblemOfTheEnvironment() throws SQLException {
        Connection connection = Databases.with().owner().getConnection();
        connection.close();

        assertThatThrownBy(() -> CatalogReader.read(connection, ReadScope.everything()))
                .isInstanceOf(EnvironmentProblem.class)
                .hasMessageContaining("could not be read");
    }

    @Test
    void aServerThatRefusesIsQuoted() throws SQLException {
        ScratchDatabase database = Databases.with("create table a (id int)");
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            assertThatThrownBy(() -> statement.execute("select 1/0")).isInstanceOf(SQLException.class);

            assertThatThrownBy(() -> CatalogReader.read(connection, ReadScope.everything()))
                    .isInstanceOf(EnvironmentProblem.class)
                    .hasMessageContaining("current transaction is aborted")
                    .hasMessageContaining(database.name());
        }
    }

    @Test
    void leavesOutWhatBelongsToOthersWithAllThatHangsOnIt() {
        ScratchDatabase database =
                Databases.with("create table flyway_schema_history (id int primary key, s text check (s <> ''));"
                        + " create index flyway_s on flyway_schema_history (s);"
                        + " create table apscheduler_jobs (id serial primary key, note text);"
                        + " create schema quartz; create table quartz.jobs (id int primary key);"
                        + " create table ours (id int primary key references quartz.jobs);"
                        + " create view ours_view as select o.id from ours o join apscheduler_jobs a using (id)");

        Schema schema = Databases.read(
                database.owner(),
                new ReadScope(
                        Set.of(QualifiedName.of("public", "flyway_schema_history")),
                        List.of(ObjectPattern.parse("apscheduler_*"), ObjectPattern.parse("quartz.*"))));

        assertThat(schema.objects().keySet())
                .extracting(ObjectRef::toString)
                .containsExactly(
                        "schema public",
                        "table public.ours",
                        "primary key public.ours.ours_pkey",
                        "foreign key public.ours.ours_id_fkey",
                        "view public.ours_view");
        assertThat(schema.needs(new ObjectRef(ObjectKind.VIEW, List.of("public", "ours_view"))))
                .extracting(ObjectRef::toString)
                .containsExactly("schema public", "table public.ours", "column public.ours.id");
    }

    @Test
    void readsNamesThatNeedQuoting() {
        String nasty = "we\"ird . ' USING ( 列";
        String quoted = "\"we\"\"ird . ' USING ( 列\"";
        Schema schema = Databases.schemaOf(
                "create schema %1$s; create table %1$s.%1$s (%1$s serial primary key,".formatted(quoted)
                        + " b text check (b <> ')'), constraint \"u'\" unique (b, %1$s) include (b));".formatted(quoted)
                        + " create index \"ix (\" on %1$s.%1$s (%1$s, (b || ')')) include (b) where b <> '('"
                                .formatted(quoted));

        Table table = schema.table(QualifiedName.of(nasty, nasty)).orElseThrow();
        assertThat(table.columns()).extracting(Column::name).containsExactly(Identifier.of(nasty), Identifier.of("b"));
        Index index = schema.all(Index.class).findFirst().orElseThrow();
        assertThat(index.name()).isEqualTo(Identifier.of("ix ("));
        assertThat(index.keys()).isEqualTo(quoted + ", ((b || ')'::text))");
        assertThat(index.predicate()).contains("(b <> '('::text)");
        assertThat(schema.all(Sequence.class).findFirst().orElseThrow().ownedBy())
                .contains(ObjectRef.column(table.name(), Identifier.of(nasty)));
        assertThat(schema.find(ObjectRef.of(ObjectKind.UNIQUE, table.name(), Identifier.of("u'"))))
                .isPresent();
    }

    @Test
    void normalisesLineEndsOfBodiesAndComments() {
        String body =
                "create function f() returns int language sql as $$ select%s 1 $$; comment on function f() is 'a%sb'";

        assertThat(Databases.schemaOf(body.formatted("\r\n", "\r\n")))
                .isEqualTo(Databases.schemaOf(body.formatted("\n", "\n")));
    }

    @Test
    void anObjectOnAnExtensionIsOursAndNeedsTheExtension() {
        Schema schema = Databases.schemaOf(
                "create extension citext; create table t (id int primary key, c citext, d citext[]);"
                        + " create domain ci as citext; create function f(citext) returns citext language sql as 'select $1'");

        assertThat(schema.objects().keySet())
                .extracting(ObjectRef::toString)
                .containsExactly(
                        "schema public",
                        "extension citext",
                        "domain public.ci",
                        "routine public.f(public.citext)",
                        "table public.t",
                        "primary key public.t.t_pkey");
        for (String column : List.of("c", "d")) {
            assertThat(schema.needs(new ObjectRef(ObjectKind.COLUMN, List.of("public", "t", column))))
                    .extracting(ObjectRef::toString)
                    .containsExactly("extension citext", "table public.t");
        }
        assertThat(schema.privileges()).isEmpty();
    }

    @Test
    void namesWhatIsPresentButNotCompared() {
        ScratchDatabase database = Databases.with("create table t (id int, a text)");
        Databases.run(
                database.superuser(),
                "create extension postgres_fdw; create server far foreign data wrapper postgres_fdw;"
                        + " create user mapping for public server far;"
                        + " create foreign table distant (id int) server far;"
                        + " create function e() returns event_trigger language plpgsql as 'begin end';"
                        + " create event trigger watch on ddl_command_end execute function e();"
                        + " create operator family fam using btree;"
                        + " create index expr on t (lower(a)); alter index expr alter column 1 set statistics 50;"
                        + " create index plain on t (a); alter table t add constraint u unique (id);"
                        + " create table parts (id int) partition by list (id);"
                        + " create table part partition of parts for values in (1);"
                        + " create function tf() returns trigger language plpgsql as 'begin return new; end';"
                        + " create trigger trg before insert on parts for each row execute function tf();"
                        + " alter table part disable trigger trg;"
                        + " comment on index u is 'x'; alter index plain depends on extension postgres_fdw");

        assertThat(Databases.read(database.owner()).unmanaged().toString())
                .isEqualTo("{dependency on an extension=[public.t.plain on postgres_fdw], event trigger=[watch],"
                        + " foreign server=[far], foreign table=[public.distant],"
                        + " further comment=[on a part of unique public.t.u],"
                        + " operator family=[public.fam],"
                        + " state of a partition's trigger=[public.part.trg],"
                        + " statistics target of an index column=[public.expr], user mapping=[far for public]}");
    }
}
