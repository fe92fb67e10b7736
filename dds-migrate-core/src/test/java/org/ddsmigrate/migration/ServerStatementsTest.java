package org.ddsmigrate.migration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerStatementsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE ROLE a;",
                "create user \"b;c\" with password 'x;y';",
                "/* first */ DROP ROLE IF EXISTS a, b",
                "ALTER ROLE a SET search_path = public;",
                "ALTER GROUP a ADD USER b;",
                "GRANT a, b TO c WITH ADMIN OPTION;",
                "REVOKE ADMIN OPTION FOR a FROM c;",
                "COMMENT ON ROLE a IS 'x';",
                "COMMENT ON EXTENSION plpgsql IS 'PL/pgSQL; procedural language';"
            })
    void leavesOutWhatIsTheServers(String statement) {
        String blanks = ServerStatements.leftOut(statement).replace("/* first */", "");

        assertThat(blanks).isBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE role (grant_date date);",
                "COMMENT ON EXTENSION plpgsql_check IS 'x';",
                "CREATE EXTENSION IF NOT EXISTS plpgsql WITH SCHEMA pg_catalog;",
                "CREATE USER MAPPING FOR a SERVER s;",
                "GRANT SELECT (a), UPDATE ON t TO b;",
                "GRANT EXECUTE ON FUNCTION f() TO a;",
                "ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO a;",
                "SELECT 'x; CREATE ROLE a;';",
                "-- ; CREATE ROLE a;\nSELECT 1;",
                "CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN CREATE ROLE a; END $$;"
            })
    void leavesEverythingElse(String statement) {
        assertThat(ServerStatements.leftOut(statement)).isEqualTo(statement);
    }

    @Test
    void reachesIntoBlocksAndKeepsTheLines() {
        String sql = """
                CREATE TABLE a ();
                DO $x$ BEGIN
                  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'b') THEN
                    CREATE ROLE b
                      LOGIN;
                  END IF;
                END $x$;
                CREATE TABLE c ();
                """;

        assertThat(ServerStatements.leftOut(sql).lines())
                .hasSameSizeAs(sql.lines().toList())
                .contains("CREATE TABLE a ();", "DO $x$ BEGIN", "  END IF;", "END $x$;", "CREATE TABLE c ();")
                .noneMatch(line -> line.contains("ROLE") || line.contains("LOGIN"));
    }
}
