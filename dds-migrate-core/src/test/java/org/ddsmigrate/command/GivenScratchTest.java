package org.ddsmigrate.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.scratch.GivenDatabase;
import org.ddsmigrate.scratch.GivenOptions;
import org.ddsmigrate.scratch.GivenServer;
import org.ddsmigrate.scratch.ScratchDatabase;
import org.ddsmigrate.scratch.ScratchServer;
import org.ddsmigrate.scratch.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenScratchTest {
    private static final String BUILDER = "given_scratch_builder";
    private static final String PASSWORD = "secret-of-builder";

    @TempDir
    private Path root;

    private final ScratchDatabase theirs = TestServers.freshDatabase();
    private SortedSet<String> before;

    @BeforeEach
    void somebodysServer() {
        asSuperuser("CREATE ROLE " + BUILDER + " LOGIN CREATEDB PASSWORD '" + PASSWORD + "'");
        before = TestServers.postgres().databases("");
    }

    @AfterEach
    void dropBuilder() {
        asSuperuser("DROP ROLE " + BUILDER);
    }

    private void asSuperuser(String sql) {
        SqlProject.run(new LiveDatabase(theirs.superuser(), theirs.name(), LiveDatabase.Origin.CONFIGURED), sql);
    }

    @Test
    void anOrdinaryUserWhoMayCreateDatabasesIsEnoughToProveAMigration() {
        SqlProject project = new SqlProject(root)
                .model("CREATE TABLE unit (id int PRIMARY KEY); CREATE TABLE invite (id int PRIMARY KEY,"
                        + " unit int REFERENCES unit, note text CHECK (note <> ''));"
                        + " ALTER TABLE invite ENABLE ROW LEVEL SECURITY;")
                .migration("V1__invite.sql", "CREATE TABLE invite (id int PRIMARY KEY);");
        GivenOptions options = GivenOptions.of(
                new GivenDatabase(theirs.url(), Optional.of(BUILDER), Optional.of(PASSWORD)),
                GivenOptions.Superuser.REFUSED);

        GenerateResult result;
        try (ScratchServer server = GivenServer.connect(options);
                Workbench bench = Workbench.on(server, project.project())) {
            assertThat(server.description()).endsWith("(scratch, given)");
            result = new Generate(bench).run(GenerateOptions.named("link"));
        }

        assertThat(result.files()).hasSize(2);
        assertThat(TestServers.postgres().databases("")).isEqualTo(before);
    }

    @Test
    void theUrlMayNameUserAndPasswordAndSomebodyMust() {
        GivenOptions named = GivenOptions.of(
                new GivenDatabase(
                        theirs.url() + "?user=" + BUILDER + "&password=" + PASSWORD,
                        Optional.empty(),
                        Optional.empty()),
                GivenOptions.Superuser.REFUSED);
        assertThat(named.user()).isEqualTo(BUILDER);
        assertThat(named.password()).isEqualTo(PASSWORD);

        GivenDatabase nobody = new GivenDatabase(theirs.url(), Optional.empty(), Optional.empty());
        assertThatThrownBy(() -> GivenOptions.of(nobody, GivenOptions.Superuser.REFUSED))
                .isInstanceOf(UserProblem.class)
                .hasMessageContaining("dds.scratchUser");
    }
}
