package org.ddsmigrate.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Objects;
import org.ddsmigrate.schema.QualifiedName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleRowsTest {
    @ParameterizedTest
    @ValueSource(ints = {15, 17})
    void fillsEveryKindOfTableAndType(int major) throws SQLException, IOException {
        Databases databases = Databases.of(major, resource("every-type.sql"));

        Filled filled = databases.fill();

        assertThat(filled.empty()).isEmpty();
        assertThat(filled.rows())
                .allSatisfy((table, rows) -> assertThat(rows)
                        .as(table.toString())
                        .isGreaterThanOrEqualTo(table.name().value().equals("nothing") ? 1 : 3));
    }

    @Test
    void putsNullsAndEdgesAmongTheRows() throws SQLException {
        Databases databases = Databases.of("create table a (id int primary key, n int, t varchar(20), d date)");

        databases.fill();

        assertThat(databases.values("select n from a")).contains("null", "2147483647", "-2147483648");
        assertThat(databases.values("select t from a")).contains("null", "", "x".repeat(20));
        assertThat(databases.values("select d from a")).contains("9999-12-31");
    }

    @Test
    void respectsChecksThatItDoesNotUnderstand() throws SQLException {
        Databases databases =
                Databases.of("create table a (status varchar(10) not null check (status in ('NEW', 'OLD')),"
                        + " n int not null check (n between 17 and 19), code text not null check (code ~ '^[A-Z]{3}-\\d+$'),"
                        + " short text not null check (length(short) > 30), mail text not null check (mail like '%@%'),"
                        + " starts date not null, ends date not null, check (starts < ends), check (n <> 18 or status = 'OLD'),"
                        + " ratio text not null check (1 / length(ratio) >= 0))");

        Filled filled = databases.fill();

        assertThat(filled.empty()).isEmpty();
        assertThat(databases.values("select distinct status from a order by 1")).isSubsetOf("NEW", "OLD");
    }

    @Test
    void followsForeignKeysThroughSharedColumns() throws SQLException {
        Databases databases = Databases.of("create table tenants (id int primary key);"
                + "create table a (tenant int references tenants, id int, primary key (tenant, id));"
                + "create table b (tenant int references tenants, id serial, primary key (tenant, id));"
                + "create table c (tenant int not null references tenants, a int not null, b int,"
                + " foreign key (tenant, a) references a, foreign key (tenant, b) references b)");

        Filled filled = databases.fill();

        assertThat(filled.empty()).isEmpty();
        assertThat(databases.values("select count(b) > 0 from c")).containsExactly("t");
    }

    @Test
    void fillsCirclesAndSelfReferences() throws SQLException {
        Databases databases = Databases.of("create table nodes (id serial primary key, parent int references nodes);"
                + "create table roots (id int primary key, root int not null references roots);"
                + "create table a (id int primary key, b int); create table b (id int primary key, a int not null references a);"
                + "alter table a add foreign key (b) references b;"
                + "create table h (id int generated always as identity primary key, e int not null);"
                + "create table e (id bigserial primary key, h int not null references h);"
                + "alter table h add foreign key (e) references e");

        Filled filled = databases.fill();

        assertThat(filled.empty()).isEmpty();
        assertThat(databases.values("select count(parent) from nodes")).containsExactly("2");
        assertThat(databases.values("select count(b) from a")).containsExactly("2");
        assertThat(databases.values("select count(*) from h join e on e.h = h.id"))
                .containsExactly("2");
    }

    @Test
    void fillsPartitionsInsideOfTheirBounds() throws SQLException {
        Databases databases =
                Databases.of("create table p (id int, at date, primary key (id, at)) partition by range (at);"
                        + "create table p1 partition of p for values from ('2020-01-01') to ('2021-01-01');"
                        + "create table p2 partition of p default;"
                        + "create table h (id int) partition by hash (id);"
                        + "create table h0 partition of h for values with (modulus 2, remainder 0);"
                        + "create table h1 partition of h for values with (modulus 2, remainder 1);"
                        + "create table l (region text) partition by list (region);"
                        + "create table l1 partition of l for values in ('EU', 'UK');"
                        + "create table refers (id int, at date, foreign key (id, at) references p)");

        Filled filled = databases.fill();

        assertThat(filled.empty()).isEmpty();
        assertThat(databases.values("select count(*) > 0 from p1 union all select count(*) > 0 from p2"))
                .containsExactly("t", "t");
    }

    @Test
    void getsPastTriggersAndPolicies() throws SQLException {
        Databases databases = Databases.of("create function no() returns trigger language plpgsql as"
                + " $$ begin raise exception 'not so'; end $$;"
                + "create table a (id int primary key);"
                + "create trigger no before insert on a for each row execute function no();"
                + "create table b (id int primary key); alter table b enable row level security;"
                + "alter table b force row level security; create policy p on b using (id > 100)");

        Filled filled = databases.fill();

        assertThat(filled.empty()).isEmpty();
        assertThat(databases.values("select tgenabled from pg_trigger where tgname = 'no'"))
                .containsExactly("O");
    }

    @Test
    void namesWhatItCantFill() throws SQLException {
        Databases databases = Databases.of("create table never (n int primary key check (n * n = 2));"
                + "create table needs (n int not null references never)");

        Filled filled = databases.fill();

        assertThat(filled.empty().get(QualifiedName.of("public", "never"))).isEqualTo("no value was found for n");
        assertThat(filled.empty().get(QualifiedName.of("public", "needs")))
                .isEqualTo("there are no rows of public.never that n could refer to");
    }

    @Test
    void isTheSameEachTime() throws SQLException, IOException {
        Databases one = Databases.of(resource("every-type.sql"));
        Databases other = Databases.of(resource("every-type.sql"));
        one.fill();
        other.fill();

        assertThat(RowSnapshot.of(one.database(), one.schema()))
                .isEqualTo(RowSnapshot.of(other.database(), other.schema()));
    }

    @Test
    void worksBesideRowsThatAreThere() throws SQLException {
        Databases databases = Databases.of("create table a (id serial primary key, t text unique);"
                + "insert into a (id, t) select i, 'alpha' || i from generate_series(1, 20) i;"
                + "create table b (a int not null references a)");

        Filled filled = databases.fill();

        assertThat(filled.empty()).isEmpty();
        assertThat(filled.rows().keySet()).hasSize(2);
    }

    static String resource(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(SampleRowsTest.class.getResourceAsStream("/proof/" + name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
