package org.ddsmigrate.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.report.ChangeLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepairHistoryTest {
    @TempDir
    private Path folder;

    private SqlProject project;
    private LiveDatabase database;

    @BeforeEach
    void createProject() {
        project = new SqlProject(folder)
                .model("CREATE TABLE invites (id integer PRIMARY KEY, email text);")
                .migration("V1__invites.sql", "CREATE TABLE invites (id integer PRIMARY KEY, email text);");
        database = SqlProject.newDatabase();
        upgrade();
    }

    @Test
    void acceptsAnEditThatMeansTheSame() {
        project.migration(
                "V1__invites.sql", "-- our invites\nCREATE TABLE invites (id integer PRIMARY KEY, email text);");

        assertThat(repair().repair().aligned()).containsExactly("1 invites");
        assertThat(upgrade().matchesModel()).isTrue();
    }

    @Test
    void refusesAnEditThatMakesSomethingElse() {
        project.migration("V1__invites.sql", "CREATE TABLE invites (id integer PRIMARY KEY, email varchar(9));");

        assertThatThrownBy(this::repair)
                .isInstanceOf(UserProblem.class)
                .hasMessageContaining("V1__invites.sql")
                .hasMessageContaining("invites.email varchar(9) → text")
                .hasMessageContaining("Restore the file");
        assertThatThrownBy(this::upgrade).hasMessageContaining("changed after this database applied it");
    }

    @Test
    void saysWhatAFailedMigrationLeft() {
        project.migration(
                "V2__index.sql",
                "CREATE INDEX CONCURRENTLY by_email ON invites (email);\nCREATE INDEX CONCURRENTLY x ON nothing (id);");
        assertThatThrownBy(this::upgrade).hasMessageContaining("dds-migrate:repair");

        RepairedHistory repaired = repair();

        assertThat(repaired.repair().failedRemoved()).containsExactly("2 index");
        assertThat(repaired.status().drift().differences())
                .extracting(ChangeLine::text)
                .containsExactly("invites.by_email");
        SqlProject.run(database, "DROP INDEX by_email");
        project.migration("V2__index.sql", "CREATE INDEX CONCURRENTLY by_email ON invites (email);");
        assertThat(upgrade().applied()).hasSize(1);
    }

    private RepairedHistory repair() {
        try (Workbench bench = project.bench()) {
            return new RepairHistory(bench).run(database);
        }
    }

    private ApplyResult upgrade() {
        try (Workbench bench = project.bench()) {
            return new ApplyMigrations(bench).run(database);
        }
    }
}
