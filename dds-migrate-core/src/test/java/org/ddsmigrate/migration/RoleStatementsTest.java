package org.ddsmigrate.migration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoleStatementsTest {
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
                "COMMENT ON ROLE a IS 'x';"
            })
    void leavesOutWhatIsAboutRoles(String statement) {
        String blanks = RoleStatements.leftOut(statement).replace("/* first */", "");

        assertThat(blanks).isBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE role (grant_date date);",
                "CREATE USER MAPPING FOR a SERVER s;",
                "GRANT SELECT (a), UPDATE ON t TO b;",
                "GRANT EXECUTE ON FUNCTION f() TO a;",
                "ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO a;",
                "SELECT 'x; CREATE ROLE a;';",
                "-- ; CREATE ROLE a;\nSELECT 1;",
                "CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN CREATE ROLE a; END $$;"
            })
    void leavesEverythingElse(String statement) {
        assertThat(RoleStatements.leftOut(statement)).isEqualTo(statement);
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

        assertThat(RoleStatements.leftOut(sql).lines())
                .hasSameSizeAs(sql.lines().toList())
                .contains("CREATE TABLE a ();", "DO $x$ BEGIN", "  END IF;", "END $x$;", "CREATE TABLE c ();")
                .noneMatch(line -> line.contains("ROLE") || line.contains("LOGIN"));
    }
}
