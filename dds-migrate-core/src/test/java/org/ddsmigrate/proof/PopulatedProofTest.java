package org.ddsmigrate.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.catalog.CatalogReader;
import org.ddsmigrate.catalog.ReadScope;
import org.ddsmigrate.history.HistorySettings;
import org.ddsmigrate.history.Replay;
import org.ddsmigrate.migration.MigrationScript;
import org.ddsmigrate.plan.Plan;
import org.ddsmigrate.plan.Planner;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.scratch.ScratchDatabase;
import org.ddsmigrate.scratch.TestServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hand-made migrations, whose drafts say what the tool would have planned. */
class PopulatedProofTest {
    private static final AtomicInteger COPIES = new AtomicInteger();

    @TempDir
    private Path folder;

    @Test
    void keepsRowsThroughRenamesAndTypes() throws SQLException, IOException {
        ProvenRows rows = prove(
                "create table a (id int primary key, n int, t varchar(10))",
                "alter table a alter column n type bigint; alter table a alter column t type varchar(20)",
                "alter table a alter column n type int; alter table a alter column t type varchar(10)");

        assertThat(rows.tables()).isEqualTo(1);
        assertThat(rows.kept()).isEqualTo(5);
        assertThat(rows.notes()).isEmpty();
    }

    @Test
    void showsThatEachNewConstraintRefusesARowThatViolatesIt() throws SQLException, IOException {
        ProvenRows rows = prove(
                "create table u (id int primary key); create table a (id int primary key, n int, t text, u int)",
                "alter table a add constraint a_u foreign key (u) references u not valid;"
                        + " alter table a add constraint a_n check (n > -5) not valid;"
                        + " alter table a add constraint a_odd check (t ~ '^[^%]*$') not valid;"
                        + " alter table a add constraint a_id_t unique (id, t)",
                "alter table a drop constraint a_u; alter table a drop constraint a_n;"
                        + " alter table a drop constraint a_odd; alter table a drop constraint a_id_t");

        assertThat(rows.violations())
                .extracting(
                        Violation::constraint, violation -> violation.refused().isPresent())
                .contains(tuple("public.a.a_u", true), tuple("public.a.a_n", true), tuple("public.a.a_odd", false));
    }

    @Test
    void refusesAMigrationThatLosesRows() {
        assertThatThrownBy(() -> prove(
                        "create table a (id int primary key, n int)",
                        "delete from a where n < 0; alter table a add column x int",
                        "alter table a drop column x"))
                .isInstanceOf(UserProblem.class)
                .hasMessageContaining("1 row of public.a lost");
    }

    @Test
    void refusesAMigrationThatChangesValues() {
        assertThatThrownBy(() -> prove(
                        "create table a (id int primary key, n int)",
                        "update a set n = 7 where id > 0; alter table a add column x int",
                        "alter table a drop column x"))
                .isInstanceOf(UserProblem.class)
                .hasMessageContaining("of public.a.n changed");
    }

    @Test
    void namesTheStatementThatRowsRefuse() {
        assertThatThrownBy(() -> prove(
                        "create table a (id int primary key, n int)",
                        "alter table a alter column n set not null",
                        "alter table a alter column n drop not null"))
                .isInstanceOf(UserProblem.class)
                .hasMessageContaining("applies to empty tables, but not to rows")
                .hasMessageContaining("contains null values")
                .hasMessageContaining("-Dfill=");
    }

    @Test
    void choosesRowsThatMeetNewConstraints() throws SQLException, IOException {
        ProvenRows rows = prove(
                "create table p (id int primary key); create table a (id int primary key, n int, t text, p int, s text)",
                "alter table a add check (n between 100 and 200); alter table a add unique (t);"
                        + " alter table a add foreign key (p) references p; alter table a alter column s type varchar(3)",
                "alter table a drop constraint a_n_check; alter table a drop constraint a_t_key;"
                        + " alter table a drop constraint a_p_fkey; alter table a alter column s type text");

        assertThat(rows.kept()).isGreaterThan(5);
        assertThat(rows.empty()).isEmpty();
    }

    @Test
    void letsExtremeValuesFailWithANote() throws SQLException, IOException {
        assertThatThrownBy(() -> prove(
                        "create table a (id int primary key, n int)",
                        "alter table a add column twice int generated always as (n * 2) stored",
                        "alter table a drop column twice"))
                .isInstanceOf(UserProblem.class)
                .matches(thrown -> PopulatedProof.isAboutValues((UserProblem) thrown));
    }

    @Test
    void declaresWhatAnUndoCantGiveBack() throws SQLException, IOException {
        ProvenRows rows = prove(
                "create table p (id int primary key); create table a (id int primary key, p int not null references p)",
                "alter table a drop column p; drop table p",
                "create table p (id int primary key); alter table a add column p int not null references p");

        assertThat(rows.notes()).singleElement().asString().contains("can't be applied while there are rows");
    }

    @Test
    void runsTheProjectsOwnRows() throws SQLException, IOException {
        Path samples = Files.createDirectories(folder.resolve("db/sample"));
        Files.createDirectories(folder.resolve("db/scratch"));
        Files.writeString(samples.resolve("a.sql"), "insert into a values (1), (2)");

        ProvenRows rows = prove(
                "create table a (id int primary key)", "alter table a add column x int", "alter table a drop column x");

        assertThat(rows.kept()).isEqualTo(2);
    }

    @Test
    void saysWhichTablesStayedEmpty() throws SQLException, IOException {
        ProvenRows rows = prove(
                "create table a (id int primary key check (id * id = 2))",
                "alter table a add column x int",
                "alter table a drop column x");

        assertThat(rows.empty()).containsOnlyKeys(QualifiedName.of("public", "a"));
    }

    private ProvenRows prove(String before, String forward, String back) throws SQLException, IOException {
        Path migrations = Files.createDirectories(folder.resolve("migration"));
        Files.writeString(migrations.resolve("V1__before.sql"), before);
        HistorySettings settings = HistorySettings.of(migrations).withStandIns(folder.resolve("db/scratch"));
        Databases history = new Databases(TestServers.freshDatabase());
        new Replay(TestServers.postgres(), settings).run(history.database());
        Schema current = read(history);
        ScratchDatabase copy = copy(history);
        Databases changed = new Databases(copy(history));
        changed.run(forward);
        Schema reached = read(changed);
        Plan plan = Planner.plan(current, reached);
        Proven.Migration migration = new Proven.Migration(
                Draft.of(plan),
                new MigrationScript("V2__change.sql", forward),
                Draft.of(Planner.plan(reached, current)),
                new MigrationScript("U2__change.sql", back));
        return new PopulatedProof(TestServers.postgres(), settings, copy, current, List.of(migration), reached)
                .prove(SampleRows.Values.ALL);
    }

    private static ScratchDatabase copy(Databases history) {
        return TestServers.postgres().copyDatabase(history.database().name(), "populated_" + COPIES.incrementAndGet());
    }

    private static Schema read(Databases databases) throws SQLException {
        try (Connection connection = databases.database().owner().getConnection()) {
            return CatalogReader.read(
                    connection, new ReadScope(Set.of(QualifiedName.of("public", "flyway_schema_history")), List.of()));
        }
    }
}
