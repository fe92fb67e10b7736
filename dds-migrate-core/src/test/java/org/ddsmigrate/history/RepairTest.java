package org.ddsmigrate.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.scratch.ScratchDatabase;
import org.ddsmigrate.scratch.TestServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

class RepairTest {
    @TempDir
    Path root;

    private final ScratchDatabase database = TestServers.freshDatabase();

    @Test
    void leadsOutOfAFailureAnEditAndAMissingFile() {
        Project project = new Project(root).withThreeVersions();
        new Upgrade(project.settings()).run(database.owner());
        project.with("V1__table.sql", "CREATE TABLE item (id integer PRIMARY KEY); -- edited\n")
                .with("V4__half.sql", "SELECT 1;\nSELECT boom;")
                .with("V4__half.sql.conf", "executeInTransaction=false");
        project.remove("V2__column.sql");
        HistorySettings lenient = project.settings().withFlyway(java.util.Map.of("flyway.validateOnMigrate", "false"));
        assertThatThrownBy(() -> new Upgrade(lenient).run(database.owner())).isInstanceOf(UserProblem.class);
        project.with("V4__half.sql", "SELECT 1;");

        RepairResult result = new Repair(project.settings()).run(database.owner());

        assertThat(result)
                .isEqualTo(new RepairResult(
                        java.util.List.of("4 half"), java.util.List.of("1 table"), java.util.List.of("2 column")));
        assertThat(new Upgrade(project.settings()).run(database.owner()).applied())
                .extracting(AppliedMigration::script)
                .containsExactly("V4__half.sql");
        assertThat(new Repair(project.settings()).run(database.owner()))
                .isEqualTo(new RepairResult(java.util.List.of(), java.util.List.of(), java.util.List.of()));
    }

    @Test
    void saysThatTheDatabaseCannotBeReachedWithoutThePassword() {
        PGSimpleDataSource wrong = new PGSimpleDataSource();
        wrong.setUrl(database.url() + (database.url().contains("?") ? "&" : "?") + "password=geheim");
        wrong.setUser(database.user());

        assertThatThrownBy(() -> new Upgrade(new Project(root).settings()).run(wrong))
                .isInstanceOf(EnvironmentProblem.class)
                .hasMessageStartingWith("Flyway's history: the database cannot be reached (")
                .hasMessageContaining("password authentication failed")
                .hasMessageNotContaining("geheim");
    }

    @Test
    void masksPasswords() {
        assertThat(SqlFailure.masked("jdbc:postgresql://me:geheim@host/db?password=geheim&x=1"))
                .isEqualTo("jdbc:postgresql://me:***@host/db?password=***&x=1");
    }
}
