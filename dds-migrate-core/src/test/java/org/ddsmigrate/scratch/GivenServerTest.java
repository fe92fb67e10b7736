package org.ddsmigrate.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.SortedSet;
import org.ddsmigrate.UserProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenServerTest {
    @TempDir
    Path cache;

    private ScratchServer host;
    private ScratchDatabase real;

    @BeforeEach
    void somebodysServer() throws Exception {
        host = EmbeddedPostgres.start(TestCaches.options(cache));
        real = host.createDatabase("production");
        Sql.run(real.superuser(), "CREATE ROLE builder LOGIN CREATEDB PASSWORD 'secret-of-builder'");
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void makesAndDropsDatabasesOfItsOwnOnly() throws Exception {
        SortedSet<String> before = host.databases("");
        try (ScratchServer server = GivenServer.connect(builder())) {
            ScratchDatabase database = server.createDatabase("history");
            Sql.run(database.owner(), "CREATE TABLE t AS SELECT 42 AS answer");
            ScratchDatabase copy = server.copyDatabase("history", "copy");

            assertThat(Sql.value(copy.owner(), "SELECT answer FROM t")).isEqualTo("42");
            assertThat(server.databases("")).containsExactly("copy", "history");
            assertThat(server.database("production")).isEmpty();
            assertThat(host.databases("dds_scratch_")).hasSize(2);
            server.dropDatabase("production");
            assertThat(host.database("production")).isPresent();
            server.dropDatabase("copy");
            assertThat(server.database("copy")).isEmpty();
        }
        assertThat(host.databases("")).isEqualTo(before);
    }

    @Test
    void urlUserAndPasswordAreEnoughToConnect() throws Exception {
        try (ScratchServer server = GivenServer.connect(builder())) {
            ScratchDatabase database = server.createDatabase("x");
            assertThat(database.url()).doesNotContain("secret").startsWith("jdbc:postgresql://");
            assertThat(database.toString()).doesNotContain("secret");
            DriverManager.getConnection(database.url(), database.user(), database.password())
                    .close();
        }
    }

    @Test
    void severalRunsDoNotMeet() {
        try (ScratchServer first = GivenServer.connect(builder());
                ScratchServer second = GivenServer.connect(builder())) {
            first.createDatabase("same");
            second.createDatabase("same");
            first.dropDatabase("same");

            assertThat(second.database("same")).isPresent();
        }
    }

    @Test
    void dropsWhatKilledRunsLeftAfterADay() throws Exception {
        Sql.run(
                real.superuser(),
                "CREATE DATABASE dds_scratch_0_old OWNER builder",
                "COMMENT ON DATABASE dds_scratch_0_old IS 'dds-migrate scratch, made 2020-01-01T00:00:00Z'",
                "CREATE DATABASE dds_scratch_0_not_ours OWNER builder",
                "COMMENT ON DATABASE dds_scratch_0_not_ours IS 'mine'",
                "CREATE DATABASE dds_scratch_0_uncommented OWNER builder");

        GivenServer.connect(builder()).close();

        assertThat(host.databases("dds_scratch_"))
                .containsExactly("dds_scratch_0_not_ours", "dds_scratch_0_uncommented");
    }

    @Test
    void refusesSuperusersUnlessAllowed() throws Exception {
        Sql.run(real.superuser(), "CREATE ROLE boss LOGIN SUPERUSER PASSWORD 'secret-of-boss'");
        GivenOptions refused = new GivenOptions(real.url(), "boss", "secret-of-boss", GivenOptions.Superuser.REFUSED);
        assertThatThrownBy(() -> GivenServer.connect(refused))
                .isInstanceOf(UserProblem.class)
                .hasMessageContaining("\"boss\"")
                .hasMessageContaining("superuser");

        GivenOptions allowed = new GivenOptions(real.url(), "boss", "secret-of-boss", GivenOptions.Superuser.ALLOWED);
        SortedSet<String> before = host.roles();
        try (ScratchServer server = GivenServer.connect(allowed)) {
            ScratchDatabase database = server.createDatabase("x");
            String superuser = "SELECT rolsuper FROM pg_roles WHERE rolname = current_user";
            assertThat(Sql.value(database.owner(), superuser)).isEqualTo("f");
            assertThat(Sql.value(database.superuser(), superuser)).isEqualTo("t");
            server.createRole("reader");
            assertThat(server.roles()).containsExactly("reader");
        }
        assertThat(host.roles()).isEqualTo(before);
    }

    @Test
    void needsAUserWhoMayCreateDatabases() throws Exception {
        Sql.run(real.superuser(), "ALTER ROLE builder NOCREATEDB");

        assertThatThrownBy(() -> GivenServer.connect(builder()))
                .isInstanceOf(UserProblem.class)
                .hasMessageContaining("may not create databases")
                .hasMessageContaining("CREATEDB");
    }

    private GivenOptions builder() {
        return new GivenOptions(real.url(), "builder", "secret-of-builder", GivenOptions.Superuser.REFUSED);
    }
}
