package org.ddsmigrate.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.ddsmigrate.migration.Version;
import org.ddsmigrate.review.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is dropped with {@code -Dkeep} lies in a table of its own, and the undo brings it back. */
class KeepTest {
    private static final String WITH = "CREATE TABLE invites (id integer PRIMARY KEY, fax text NOT NULL);";

    @TempDir
    private Path folder;

    private SqlProject project;
    private GenerateResult result;

    @BeforeEach
    void generate() {
        project = new SqlProject(folder)
                .model("CREATE TABLE invites (id integer PRIMARY KEY);")
                .migration("V1__invites.sql", WITH);
        result = generate(Answers.ofOption("-Dkeep=invites.fax"));
    }

    @Test
    void theNextRunAndCheckSeeNoDifference() {
        assertThat(generate(Answers.NONE).isUnchanged()).isTrue();
        assertThat(project.check().findings())
                .extracting(Finding::rule)
                .doesNotContain("pending-model-changes", "undo-not-inverse", "undo-fails");
        assertThat(project.check().undos()).containsExactly("U2__drop_fax.sql");
    }

    @Test
    void valuesComeBackAndNewRowsLiveOn() throws SQLException {
        LiveDatabase database = SqlProject.newDatabase();
        try (Workbench bench = project.bench()) {
            new ApplyMigrations(bench).run(database, Version.of("1"));
            SqlProject.run(database, "INSERT INTO invites VALUES (1, 'one'), (2, 'two')");
            new ApplyMigrations(bench).run(database);
            SqlProject.run(database, "INSERT INTO invites VALUES (3)");
            new UndoMigrations(bench.project().history()).steps(database, 1);
        }

        assertThat(rows(database)).containsExactly("1 one", "2 two", "3 ");
    }

    @Test
    void theUndoSaysOfNothingThatItIsLost() throws IOException {
        assertThat(Files.readString(result.files().get(1))).doesNotContain("can't bring back");
    }

    private GenerateResult generate(Answers answers) {
        try (Workbench bench = project.bench()) {
            return new Generate(bench).run(new GenerateOptions("drop_fax", answers, GenerateOptions.Mode.WRITE));
        }
    }

    private static List<String> rows(LiveDatabase database) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT id || ' ' || fax FROM invites ORDER BY id")) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
