package org.ddsmigrate.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.ddsmigrate.schema.CheckConstraint;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.DomainType;
import org.ddsmigrate.schema.ExclusionConstraint;
import org.ddsmigrate.schema.ExtendedStatistics;
import org.ddsmigrate.schema.Generated;
import org.ddsmigrate.schema.Index;
import org.ddsmigrate.schema.MaterializedView;
import org.ddsmigrate.schema.Policy;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.Routine;
import org.ddsmigrate.schema.Rule;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.SchemaObject;
import org.ddsmigrate.schema.Trigger;
import org.ddsmigrate.schema.View;
import org.ddsmigrate.scratch.ScratchDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReparserTest {
    private static final String ONCE =
            "((s)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))";
    private static final String SETTLED =
            "((s)::text = ANY (ARRAY[('a'::character varying)::text, ('b'::character varying)::text]))";
    private static final String SCRIPT = "create table t (s varchar(10), n int, g boolean generated always as"
            + " (s in ('a', 'b')) stored, r int4range, constraint c check (s in ('a', 'b')),"
            + " constraint e exclude using gist (r with &&) where (s in ('a', 'b')));"
            + " create index i on t ((s in ('a', 'b')), n) where s in ('a', 'b');"
            + " create view v as select s from t where s in ('a', 'b');"
            + " create materialized view m as select s from t where s in ('a', 'b');"
            + " alter table t enable row level security;"
            + " create policy p on t using (s in ('a', 'b')) with check (s in ('a', 'b'));"
            + " create policy q on t for insert with check (s in ('a', 'b'));"
            + " create domain d as varchar(10) default 'a' check (value in ('a', 'b'));"
            + " create function f() returns trigger language plpgsql as 'begin return new; end';"
            + " create trigger g before update on t for each row when (new.s in ('a', 'b')) execute function f();"
            + " create rule r as on update to t where old.s in ('a', 'b') do instead nothing;"
            + " create statistics x on n, (s in ('a', 'b')) from t;"
            + " create function b(s varchar) returns boolean language sql return s in ('a', 'b')";

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void settlesWhatChangesWhenItIsParsedAgain(int major) throws SQLException {
        ScratchDatabase database = Databases.with(major, SCRIPT);
        Schema schema = Databases.read(database.owner());
        QualifiedName table = QualifiedName.of("public", "t");
        try (Connection connection = database.owner().getConnection()) {
            Reparser reparser = Reparser.on(connection);

            assertThat(first(schema, CheckConstraint.class).expression()).isEqualTo(SETTLED);
            assertThat(reparser.check(table, ONCE)).isEqualTo(SETTLED);
            assertThat(reparser.check(table, SETTLED)).isEqualTo(SETTLED);
            Index index = reparser.index(first(schema, Index.class));
            assertThat(index.keys()).isEqualTo("(" + SETTLED + "), n");
            assertThat(index.predicate()).contains(SETTLED);
            assertThat(reparser.generated(table, Column.of("g", "boolean"), new Generated(ONCE, Generated.Kind.STORED))
                            .expression())
                    .isEqualTo(SETTLED);
            assertThat(reparser.viewDefinition(first(schema, View.class)))
                    .contains("ARRAY[('a'::character varying)::text");
            assertThat(reparser.viewDefinition(first(schema, MaterializedView.class)))
                    .contains("ARRAY[('a'::character varying)::text")
                    .doesNotEndWith(";");
            Policy policy = reparser.policy(first(schema, Policy.class));
            assertThat(policy.using()).contains(SETTLED);
            assertThat(policy.withCheck()).contains(SETTLED);
            Policy insert =
                    reparser.policy(schema.all(Policy.class).skip(1).findFirst().orElseThrow());
            assertThat(insert.using()).isEmpty();
            assertThat(insert.withCheck()).contains(SETTLED);
            DomainType domain = first(schema, DomainType.class);
            assertThat(reparser.domainCheck(domain, domain.checks().get(0).expression()))
                    .isEqualTo(SETTLED.replace("(s)", "(VALUE)"));
            assertThat(reparser.domainDefault(domain, "'a'")).isEqualTo("'a'::character varying");
            assertThat(reparser.exclusion(first(schema, ExclusionConstraint.class)))
                    .contains(SETTLED);
            assertThat(reparser.triggerDefinition(first(schema, Trigger.class)))
                    .contains("('a'::character varying)::text");
            assertThat(reparser.ruleDefinition(first(schema, Rule.class)))
                    .contains("('a'::character varying)::text")
                    .doesNotEndWith(";");
            assertThat(reparser.statisticsDefinition(first(schema, ExtendedStatistics.class)))
                    .contains("'a'::character varying::text");
            Routine body = schema.all(Routine.class).findFirst().orElseThrow();
            assertThat(reparser.routineDefinition(body)).contains("('a'::character varying)::text");
        }
        assertThat(Databases.read(database.owner())).isEqualTo(schema);
    }

    @Test
    void defaultsAreThoseOfTheColumnsType() throws SQLException {
        ScratchDatabase database = Databases.with("create table t (a text, \"b'b\" varchar(3)); create sequence s");
        QualifiedName table = QualifiedName.of("public", "t");
        try (Connection connection = database.owner().getConnection()) {
            Reparser reparser = Reparser.on(connection);

            assertThat(reparser.defaultValue(table, Column.of("a", "text"), "'x'"))
                    .isEqualTo("'x'::text");
            assertThat(reparser.defaultValue(table, Column.of("b'b", "character varying(3)"), "'x'"))
                    .isEqualTo("'x'::character varying");
            assertThat(reparser.defaultValue(table, Column.of("a", "bigint"), "nextval('public.s')"))
                    .isEqualTo("nextval('public.s'::regclass)");
            assertThat(reparser.defaultValue(table, Column.of("a", "timestamptz"), "current_timestamp"))
                    .isEqualTo("CURRENT_TIMESTAMP");
        }
    }

    @Test
    void whatCannotBeParsedStaysAsItIs() throws SQLException {
        ScratchDatabase database = Databases.with("create table t (a int)");
        QualifiedName table = QualifiedName.of("public", "t");
        try (Connection connection = database.owner().getConnection()) {
            Reparser reparser = Reparser.on(connection);

            assertThat(reparser.check(table, "missing > 1")).isEqualTo("missing > 1");
            assertThat(reparser.check(QualifiedName.of("no", "table"), "a > 1")).isEqualTo("a > 1");
            assertThat(reparser.check(table, "a>1")).isEqualTo("(a > 1)");
        }
    }

    @Test
    void worksOnPartitionsAndInsideOfATransaction() throws SQLException {
        ScratchDatabase database = Databases.with("create table p (a int, s varchar) partition by list (a);"
                + " create table p1 partition of p for values in (1)");
        QualifiedName partition = QualifiedName.of("public", "p1");
        try (Connection connection = database.owner().getConnection()) {
            connection.setAutoCommit(false);
            Reparser reparser = Reparser.on(connection);

            assertThat(reparser.check(partition, ONCE)).isEqualTo(SETTLED);
            assertThat(reparser.check(QualifiedName.of("public", "p"), ONCE)).isEqualTo(SETTLED);
            assertThat(reparser.generated(
                            partition, Column.of("x", "int"), new Generated("a+1", Generated.Kind.STORED)))
                    .isEqualTo(new Generated("(a + 1)", Generated.Kind.STORED));
            connection.rollback();
        }
    }

    private static <T extends SchemaObject> T first(Schema schema, Class<T> type) {
        return schema.all(type).findFirst().orElseThrow();
    }
}
