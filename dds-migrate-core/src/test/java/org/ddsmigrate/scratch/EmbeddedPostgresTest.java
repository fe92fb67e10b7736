package org.ddsmigrate.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedPostgresTest {
    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void startsEveryMajorVersion(int major) throws Exception {
        ScratchServer server = TestServers.postgres(major);
        ScratchDatabase database = TestServers.freshDatabase(major);

        assertThat(server.majorVersion()).isEqualTo(major);
        assertThat(server.version()).matches(major + "\\.\\d+");
        assertThat(server.description()).isEqualTo("PostgreSQL " + server.version() + " (scratch, embedded)");
        assertThat(Sql.value(database.owner(), "SHOW server_version")).isEqualTo(server.version());
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void keepsTextAsUnicode(int major) throws Exception {
        ScratchDatabase database = TestServers.freshDatabase(major);

        assertThat(Sql.value(database.owner(), "SHOW server_encoding")).isEqualTo("UTF8");
        assertThat(Sql.value(database.owner(), "SELECT 'äöü€'::varchar(4)")).isEqualTo("äöü€");
        assertThat(Sql.value(database.owner(), "SELECT upper('äöü')")).isEqualTo("ÄÖÜ");
        assertThat(Sql.value(database.owner(), "SELECT count(*) FROM pg_collation WHERE collprovider = 'i'"))
                .isNotEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void ownerIsNoSuperuserButOwnsItsDatabase(int major) throws Exception {
        ScratchDatabase database = TestServers.freshDatabase(major);

        assertThat(Sql.value(
                        database.owner(),
                        "SELECT rolsuper OR rolcreatedb OR rolcreaterole OR rolreplication OR rolbypassrls "
                                + "FROM pg_roles WHERE rolname = current_user"))
                .isEqualTo("f");
        Sql.run(database.owner(), "CREATE TABLE t (id int)", "CREATE SCHEMA other");
        assertThatThrownBy(() -> Sql.run(database.owner(), "COPY t FROM PROGRAM 'echo 1'"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("external program");
        assertThat(Sql.value(database.superuser(), "SELECT rolsuper FROM pg_roles WHERE rolname = current_user"))
                .isEqualTo("t");
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void keepsProductionsLimits(int major) throws Exception {
        ScratchDatabase database = TestServers.freshDatabase(major);

        assertThat(Sql.value(database.owner(), "SHOW max_locks_per_transaction"))
                .isEqualTo("64");
        assertThat(Sql.value(database.owner(), "SHOW max_connections")).isEqualTo("100");
    }

    @Test
    void listensOnTheLoopbackAddressOnly() throws Exception {
        ScratchDatabase database = TestServers.freshDatabase();

        assertThat(Sql.value(database.superuser(), "SHOW listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(Sql.value(database.superuser(), "SHOW unix_socket_directories"))
                .isEmpty();
    }

    @Test
    void refusesWhoeverDoesNotKnowThePassword() {
        ScratchDatabase database = TestServers.freshDatabase();

        for (String user : new String[] {"dds_superuser", database.user()}) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), user, "")
                            .close())
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), user, "guessed")
                            .close())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void urlUserAndPasswordAreEnoughToConnect() throws Exception {
        ScratchDatabase database = TestServers.postgres().createDatabase("mit Ümlaut & \"quotes\" / 100%");
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            assertThat(connection.getCatalog()).isEqualTo(database.name());
        }
    }

    @Test
    void showsNoPassword() {
        ScratchDatabase database = TestServers.freshDatabase();

        assertThat(database.toString()).doesNotContain(database.password()).contains(database.name());
        assertThat(database.url()).doesNotContain(database.password());
        assertThat(database.owner().toString()).doesNotContain(database.password());
        assertThat(TestServers.postgres().toString()).doesNotContain(database.password());
    }
}
