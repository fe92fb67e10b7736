package org.ddsmigrate.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.history.AppliedMigration;
import org.ddsmigrate.history.MigrationState;
import org.ddsmigrate.migration.Version;
import org.ddsmigrate.schema.ObjectRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampHistoryTest {
    @TempDir
    private Path folder;

    private SqlProject project;
    private LiveDatabase database;

    @BeforeEach
    void createProject() {
        project = new SqlProject(folder)
                .model("CREATE TABLE invites (id integer PRIMARY KEY, email text);")
                .migration("V1__invites.sql", "CREATE TABLE invites (id integer PRIMARY KEY);")
                .migration("U1__invites.sql", "DROP TABLE invites;")
                .migration("V2__email.sql", "ALTER TABLE invites ADD COLUMN email text;")
                .migration("U2__email.sql", "ALTER TABLE invites DROP COLUMN email;");
        database = SqlProject.newDatabase();
    }

    @Test
    void entersWhatTheSchemaShowsAndEveryGoalGoesOnFromThere() {
        SqlProject.run(database, "CREATE TABLE invites (id integer PRIMARY KEY); CREATE TABLE others (id text)");

        StampResult result = stamp(Optional.of(Version.of("1")));

        assertThat(result.entered()).extracting(AppliedMigration::script).containsExactly("V1__invites.sql");
        assertThat(result.others()).extracting(ObjectRef::displayName).containsExactly("public.others");
        try (Workbench bench = project.bench()) {
            assertThat(new ApplyMigrations(bench).run(database).applied())
                    .extracting(AppliedMigration::script)
                    .containsExactly("V2__email.sql");
            StatusResult status = new ShowStatus(bench).run(database);
            assertThat(status.wrong()).isEmpty();
            assertThat(status.notCompared()).isEmpty();
            assertThat(status.drift().isEmpty()).isTrue();
            assertThat(new UndoMigrations(project.project().history()).steps(database, 2))
                    .hasSize(2);
        }
    }

    @Test
    void entersNothingWhenTheSchemaIsAtAnotherVersion() {
        SqlProject.run(database, "CREATE TABLE invites (id integer PRIMARY KEY)");

        assertThatThrownBy(() -> stamp(Optional.empty()))
                .isInstanceOf(UserProblem.class)
                .hasMessageContaining("the database is not at version 2")
                .hasMessageContaining("- column  invites.email")
                .hasMessageContaining("Nothing was entered");
        try (Workbench bench = project.bench()) {
            assertThat(new ShowStatus(bench).run(database).migrations())
                    .allMatch(migration -> migration.state() == MigrationState.PENDING);
        }
    }

    @Test
    void catchesUpAHistoryThatLagsBehindItsSchema() {
        try (Workbench bench = project.bench()) {
            new ApplyMigrations(bench).run(database, Version.of("1"));
        }
        SqlProject.run(database, "ALTER TABLE invites ADD COLUMN email text");

        assertThat(stamp(Optional.empty()).entered())
                .extracting(AppliedMigration::script)
                .containsExactly("V2__email.sql");
        assertThat(stamp(Optional.empty()).entered()).isEmpty();
    }

    @Test
    void refusesToGoBack() {
        try (Workbench bench = project.bench()) {
            new ApplyMigrations(bench).run(database);
        }
        SqlProject.run(database, "ALTER TABLE invites DROP COLUMN email");

        assertThatThrownBy(() -> stamp(Optional.of(Version.of("1"))))
                .isInstanceOf(UserProblem.class)
                .hasMessageContaining("V2__email.sql is applied")
                .hasMessageContaining("dds-migrate:downgrade -Dtarget=1");
    }

    private StampResult stamp(Optional<Version> target) {
        try (Workbench bench = project.bench()) {
            return new StampHistory(bench).run(database, target);
        }
    }
}
