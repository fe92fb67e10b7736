package org.ddsmigrate.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ddsmigrate.review.Severities;
import org.ddsmigrate.review.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What check corrects by itself, in files that nobody has applied. */
class FixMigrationsTest {
    @TempDir
    private Path root;

    private SqlProject project;

    @BeforeEach
    void createProject() {
        project = new SqlProject(root).migration("V1__users.sql", "CREATE TABLE users (id bigint PRIMARY KEY);\n");
    }

    @Test
    void writesTheConfigurationThatAStatementOutsideTransactionsNeeds() throws IOException {
        project.migration("V2__maintain.sql", "REINDEX TABLE CONCURRENTLY users;\n");

        assertThat(fix(CheckOptions.DEFAULT)).singleElement().asString().startsWith("V2__maintain.sql.conf");
        assertThat(read("V2__maintain.sql.conf")).isEqualTo("executeInTransaction=false\n");
        assertThat(fix(CheckOptions.DEFAULT)).isEmpty();
    }

    @Test
    void splitsTheNewestFileWithItsUndo() throws IOException {
        project.migration("V2__email.sql", """
                        -- an address for each
                        ALTER TABLE users ADD COLUMN email text;
                        -- and found by it
                        CREATE INDEX CONCURRENTLY users_email ON users (email);
                        """)
                .migration("U2__email.sql", """
                        DROP INDEX CONCURRENTLY users_email;
                        ALTER TABLE users DROP COLUMN email;
                        """)
                .model(
                        "CREATE TABLE users (id bigint PRIMARY KEY, email text); CREATE INDEX users_email ON users (email);");

        assertThat(fix(CheckOptions.DEFAULT)).hasSize(1);

        assertThat(read("V2__email.sql"))
                .isEqualTo("-- an address for each\nALTER TABLE users ADD COLUMN email text;\n");
        assertThat(read("V3__email.sql"))
                .isEqualTo("-- and found by it\nCREATE INDEX CONCURRENTLY users_email ON users (email);\n");
        assertThat(read("U2__email.sql")).isEqualTo("ALTER TABLE users DROP COLUMN email;\n");
        assertThat(read("U3__email.sql")).isEqualTo("DROP INDEX CONCURRENTLY users_email;\n");
        assertThat(project.check().passes()).isTrue();
    }

    @Test
    void letsSettingsEndWithTheirTransaction() throws IOException {
        project.migration("V2__email.sql", "set lock_timeout = '5s';\r\nALTER TABLE users ADD COLUMN email text;\r\n");

        assertThat(fix(CheckOptions.DEFAULT)).hasSize(2);
        assertThat(read("V2__email.sql"))
                .isEqualTo("SET LOCAL lock_timeout = '5s';\nALTER TABLE users ADD COLUMN email text;\n");
    }

    @Test
    void leavesWhatWasApplied() throws IOException {
        LiveDatabase database = SqlProject.newDatabase();
        project.model("CREATE TABLE users (id bigint PRIMARY KEY, email text);");
        project.migration("V2__email.sql", "SET lock_timeout = '5s';\nALTER TABLE users ADD COLUMN email text;\n");
        upgrade(database);
        project.migration("V3__more.sql", "SELECT 1;\n");

        assertThat(fix(new CheckOptions(Severities.DEFAULT, Severity.ERROR, Optional.of(database), Optional.empty())))
                .isEmpty();
        assertThat(read("V2__email.sql")).startsWith("SET lock_timeout");
    }

    private List<String> fix(CheckOptions options) {
        try (Workbench bench = project.bench()) {
            return new FixMigrations(bench, options).run();
        }
    }

    private void upgrade(LiveDatabase database) {
        try (Workbench bench = project.bench()) {
            new ApplyMigrations(bench).run(database);
        }
    }

    private String read(String file) throws IOException {
        return Files.readString(project.folder().resolve(file));
    }
}
