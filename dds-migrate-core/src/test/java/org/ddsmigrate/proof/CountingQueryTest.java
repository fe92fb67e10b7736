package org.ddsmigrate.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.ddsmigrate.plan.Plan;
import org.ddsmigrate.plan.Planner;
import org.ddsmigrate.sql.CountingQuery;
import org.junit.jupiter.api.Test;

class CountingQueryTest {
    private static final String TABLES =
            "create table p (id int primary key); create table a (id int, n int, t text, \"Odd\" int, p int);";

    @Test
    void countsRowsInTheWay() throws SQLException {
        Databases wanted = Databases.of(TABLES
                + "alter table a add check (n > 0); alter table a add unique (t); alter table a add primary key (id);"
                + "alter table a add foreign key (p) references p; alter table a alter column \"Odd\" set not null;"
                + "alter table a alter column \"Odd\" type smallint; alter table a alter column t type varchar(3)");
        Databases rows = Databases.of(TABLES + "insert into p values (1);"
                + "insert into a values (1, 1, 'one', 1, 1), (1, -1, 'one', null, 2), (2, null, 'three', 70000, null),"
                + " (null, 5, null, 3, 1), (null, 6, null, 4, 1)");
        Plan plan = Planner.plan(rows.schema(), wanted.schema());

        List<String> counts = plan.changes()
                .map(CountingQuery::of)
                .flatMap(Optional::stream)
                .sorted()
                .map(query -> query + " = " + value(rows, query))
                .toList();

        assertThat(counts)
                .containsExactly(
                        "SELECT count(*) FROM (SELECT FROM public.a GROUP BY id HAVING count(*) > 1) AS repeated = 2",
                        "SELECT count(*) FROM (SELECT FROM public.a WHERE t IS NOT NULL GROUP BY t HAVING count(*) > 1)"
                                + " AS repeated = 1",
                        "SELECT count(*) FROM public.a AS r WHERE r.p IS NOT NULL AND NOT EXISTS"
                                + " (SELECT FROM public.p AS t WHERE t.id = r.p) = 1",
                        "SELECT count(*) FROM public.a WHERE \"Odd\" IS NULL = 1",
                        "SELECT count(*) FROM public.a WHERE \"Odd\" NOT BETWEEN -32768 AND 32767 = 1",
                        "SELECT count(*) FROM public.a WHERE NOT ((n > 0)) = 1",
                        "SELECT count(*) FROM public.a WHERE id IS NULL = 2",
                        "SELECT count(*) FROM public.a WHERE length(t) > 3 = 1");
    }

    @Test
    void hasNothingToCountForWhatAlwaysFits() throws SQLException {
        Databases wanted = Databases.of("create table a (n bigint, t varchar(20), m int)");
        Databases before = Databases.of("create table a (n int, t varchar(10), m int not null)");

        assertThat(Planner.plan(before.schema(), wanted.schema())
                        .changes()
                        .flatMap(change -> CountingQuery.of(change).stream()))
                .isEmpty();
    }

    private static String value(Databases databases, String query) {
        try {
            return databases.values(query).get(0);
        } catch (SQLException e) {
            throw new AssertionError(query, e);
        }
    }
}
