package org.ddsmigrate.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import org.ddsmigrate.EnvironmentProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScratchDatabasesTest {
    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void copyHasTheSameRowsAndOwner(int major) throws Exception {
        ScratchServer server = TestServers.postgres(major);
        ScratchDatabase template = TestServers.freshDatabase(major);
        Sql.run(template.owner(), "CREATE TABLE t AS SELECT 42 AS answer");

        ScratchDatabase copy = server.copyDatabase(template.name(), template.name() + "_copy");

        assertThat(Sql.value(copy.owner(), "SELECT answer FROM t")).isEqualTo("42");
        Sql.run(copy.owner(), "DROP TABLE t");
        assertThat(Sql.value(
                        copy.owner(),
                        "SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = current_database()"))
                .isEqualTo(server.owner());
        assertThat(Sql.value(template.owner(), "SELECT answer FROM t")).isEqualTo("42");
    }

    @Test
    void dropsDatabasesThatAreInUse() throws Exception {
        ScratchServer server = TestServers.postgres();
        ScratchDatabase database = TestServers.freshDatabase();
        try (Connection user = database.owner().getConnection()) {
            server.dropDatabase(database.name());

            assertThat(server.database(database.name())).isEmpty();
            assertThat(user.isValid(5)).isFalse();
        }
        server.dropDatabase(database.name());
    }

    @Test
    void findsDatabasesByNameAndPrefix() {
        ScratchServer server = TestServers.postgres();
        server.createDatabase("find_b");
        server.createDatabase("find_a");
        server.createDatabase("findXa");

        assertThat(server.databases("find_")).containsExactly("find_a", "find_b");
        assertThat(server.databases("")).doesNotContain("postgres", "template0", "template1");
        assertThat(server.database("find_a")).map(ScratchDatabase::name).contains("find_a");
        assertThat(server.database("find_")).isEmpty();
    }

    @Test
    void sayingWhyADatabaseCannotBeMade() {
        ScratchServer server = TestServers.postgres();
        server.createDatabase("twice");

        assertThatThrownBy(() -> server.createDatabase("twice"))
                .isInstanceOf(EnvironmentProblem.class)
                .hasMessageContaining("database \"twice\" already exists");
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void ownerMayHandObjectsToMissingRoles(int major) throws Exception {
        ScratchServer server = TestServers.postgres(major);
        ScratchDatabase database = TestServers.freshDatabase(major);
        server.createRole("App \"reader\"");
        server.createRole("App \"reader\"");

        assertThat(server.roles()).contains("App \"reader\"");
        Sql.run(
                database.owner(),
                "CREATE SCHEMA theirs AUTHORIZATION \"App \"\"reader\"\"\"",
                "CREATE TABLE theirs.t (id int)",
                "ALTER TABLE theirs.t OWNER TO \"App \"\"reader\"\"\"",
                "CREATE TABLE mine (id int)",
                "GRANT SELECT ON mine TO \"App \"\"reader\"\"\"",
                "GRANT CONNECT ON DATABASE \"" + database.name() + "\" TO \"App \"\"reader\"\"\"");

        server.dropRole("App \"reader\"");

        assertThat(server.roles()).doesNotContain("App \"reader\"");
        assertThat(Sql.value(database.owner(), "SELECT tableowner FROM pg_tables WHERE tablename = 't'"))
                .isEqualTo(server.owner());
        server.dropRole("App \"reader\"");
    }
}
