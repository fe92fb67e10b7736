package org.ddsmigrate.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ddsmigrate.migration.Version;
import org.ddsmigrate.review.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteEmptyTest {
    private static final String TABLE = "CREATE TABLE invites (id integer PRIMARY KEY, email text);";

    @TempDir
    private Path folder;

    private SqlProject project;

    @BeforeEach
    void createProject() {
        project = new SqlProject(folder).model(TABLE).migration("V1__invites.sql", TABLE);
    }

    @Test
    void checkPassesWithTheFilesAsTheyAre() {
        List<Path> files = write();

        assertThat(files)
                .extracting(file -> file.getFileName().toString())
                .containsExactly("V2__lower_emails.sql", "U2__lower_emails.sql");
        CheckResult result = project.check();
        assertThat(result.passes()).isTrue();
        assertThat(result.findings()).extracting(Finding::rule).containsOnly("empty-migration");
        assertThat(result.undos()).containsExactly("U2__lower_emails.sql");
    }

    @Test
    void checkPassesWithStatementsInThem() throws IOException {
        Path versioned = write().get(0);
        Files.writeString(
                versioned,
                Files.readString(versioned) + "\nUPDATE invites SET email = lower(email) WHERE email <> '';\n");

        assertThat(project.check().passes()).isTrue();
    }

    @Test
    void takesAVersionThatTheDatabaseDoesNotHave() {
        assertThat(new WriteEmpty(project.project())
                        .scripts("lower emails", List.of(Version.of("7")))
                        .get(0)
                        .fileName())
                .isEqualTo("V8__lower_emails.sql");
    }

    private List<Path> write() {
        WriteEmpty empty = new WriteEmpty(project.project());
        return empty.write(empty.scripts("lower_emails", List.of()));
    }
}
