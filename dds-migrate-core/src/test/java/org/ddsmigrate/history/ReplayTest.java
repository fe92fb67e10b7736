package org.ddsmigrate.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.migration.MigrationScript;
import org.ddsmigrate.migration.Version;
import org.ddsmigrate.scratch.ScratchDatabase;
import org.ddsmigrate.scratch.TestServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {
    @TempDir
    Path root;

    private final ScratchDatabase database = TestServers.freshDatabase();

    private Project project() {
        return new Project(root);
    }

    private List<String> scripts(ReplayResult result) {
        return result.applied().stream().map(AppliedMigration::script).toList();
    }

    @Test
    void appliesVersionsInOrderThenRepeatables() {
        Project project = project()
                .with("V10__c.sql", "CREATE TABLE c ();")
                .with("R__view.sql", "CREATE OR REPLACE VIEW v AS SELECT 1 AS one;")
                .with("V9__b.sql", "CREATE TABLE b ();")
                .with("nested/deep/V1.1__a.sql", "CREATE TABLE a ();")
                .with("U9__b.sql", "DROP TABLE b;");

        ReplayResult result = project.replay(database);

        assertThat(scripts(result))
                .containsExactly("nested/deep/V1.1__a.sql", "V9__b.sql", "V10__c.sql", "R__view.sql");
        assertThat(result.applied().get(0).version()).contains(Version.of("1.1"));
        assertThat(result.applied().get(3).version()).isEmpty();
        assertThat(result.standIns()).isEmpty();
        assertThat(result.createdRoles()).isEmpty();
        assertThat(Project.query(database.owner(), "SELECT one FROM v")).containsExactly("1");
        assertThat(result.log()).anyMatch(line -> line.contains("Successfully applied 4 migrations"));
    }

    @Test
    void appliesNothingToAnEmptyFolder() {
        assertThat(project().replay(database).applied()).isEmpty();
    }

    @Test
    void appliesNothingWhenTheFolderDoesNotExistYet() {
        HistorySettings settings = HistorySettings.of(root.resolve("not/yet"));
        assertThat(new Replay(TestServers.postgres(), settings).run(database).applied())
                .isEmpty();
    }

    @Test
    void goesOnWhereTheDatabaseStands() {
        Project project = project().withThreeVersions();
        Replay replay = new Replay(TestServers.postgres(), project.settings());

        assertThat(scripts(replay.run(database, Version.of("2")))).containsExactly("V1__table.sql", "V2__column.sql");
        assertThat(scripts(replay.run(database))).containsExactly("V3__index.sql");
        assertThat(scripts(replay.run(database))).isEmpty();
    }

    @Test
    void goesOnFromACopyOfAReplayedDatabase() {
        Project project = project().withThreeVersions();
        new Replay(TestServers.postgres(), project.settings()).run(database, Version.of("2"));
        ScratchDatabase copy = TestServers.postgres().copyDatabase(database.name(), database.name() + "_copy");

        assertThat(scripts(project.replay(copy))).containsExactly("V3__index.sql");
    }

    @Test
    void runsCallbacksAroundTheMigrations() {
        Project project = project()
                .with(
                        "beforeMigrate.sql",
                        "CREATE TABLE IF NOT EXISTS seen (what text); INSERT INTO seen VALUES ('b');")
                .with("V1__a.sql", "INSERT INTO seen VALUES ('v');")
                .with("R__r.sql", "INSERT INTO seen VALUES ('r');")
                .with("afterMigrate__one.sql", "INSERT INTO seen VALUES ('a');");

        project.replay(database);

        assertThat(Project.query(database.owner(), "SELECT what FROM seen")).containsExactly("b", "v", "r", "a");
    }

    @Test
    void startsFromABaselineMigration() {
        Project project = project()
                .with("V1__a.sql", "this must not run;")
                .with("B2__start.sql", "CREATE TABLE start ();")
                .with("V3__c.sql", "CREATE TABLE c ();");

        assertThat(scripts(project.replay(database))).containsExactly("B2__start.sql", "V3__c.sql");
    }

    @Test
    void replacesPlaceholdersAndUsesTheDefaultSchema() {
        Project project = project().with("V1__a.sql", "CREATE TABLE ${flyway:defaultSchema}.${name} (id integer);");
        HistorySettings settings = project.settings()
                .withFlyway(Map.of(
                        "flyway.defaultSchema", "app",
                        "flyway.schemas", "app,other",
                        "flyway.placeholders.name", "things",
                        "flyway.table", "our history"));

        new Replay(TestServers.postgres(), settings).run(database);

        assertThat(Project.query(
                        database.owner(),
                        "SELECT table_schema, table_name FROM information_schema.tables"
                                + " WHERE table_schema IN ('app', 'other') ORDER BY 2"))
                .containsExactly("app|our history", "app|things");
        assertThat(HistoryTable.read(database.owner(), settings).applied()).hasSize(1);
    }

    @Test
    void namesFilesAsTheProjectDoes() {
        Project project = project().with("M001-first.ddl", "CREATE TABLE a ();").with("V1__not.sql", "boom;");
        HistorySettings settings = project.settings()
                .withFlyway(Map.of(
                        "flyway.sqlMigrationPrefix", "M",
                        "flyway.sqlMigrationSeparator", "-",
                        "flyway.sqlMigrationSuffixes", ".ddl",
                        "flyway.undoSqlMigrationPrefix", "D"));

        assertThat(scripts(new Replay(TestServers.postgres(), settings).run(database)))
                .containsExactly("M001-first.ddl");
    }

    @Test
    void readsByteOrderMarksAndCarriageReturns() {
        Project project = project()
                .with("V1__a.sql", "\ufeffCREATE TABLE a (\r\n  id integer\r\n);\r\n".getBytes(UTF_8))
                .with("V2__b.sql", "COMMENT ON TABLE a IS 'größer';\n".getBytes(UTF_8));

        project.replay(database);

        assertThat(Project.query(database.owner(), "SELECT obj_description('a'::regclass)"))
                .containsExactly("größer");
    }

    @Test
    void readsTheProjectsEncodingAndSaysWhenAFileIsNotWrittenInIt() {
        byte[] latin = "CREATE TABLE a (); COMMENT ON TABLE a IS 'größer';"
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        Project project = project().with("V1__a.sql", latin);

        assertThatThrownBy(() -> project.replay(database))
                .isInstanceOf(UserProblem.class)
                .hasMessage(project.folder.resolve("V1__a.sql")
                        + ": the file is not written in UTF-8. Save it in UTF-8, or say flyway.encoding");

        HistorySettings settings = project.settings().withFlyway(Map.of("flyway.encoding", "ISO-8859-1"));
        new Replay(TestServers.postgres(), settings).run(database);
        assertThat(Project.query(database.owner(), "SELECT obj_description('a'::regclass)"))
                .containsExactly("größer");
    }

    @Test
    void worksInPathsWithBlanksAndUmlauts() {
        Project project = new Project(root.resolve("mein Projekt ä ß")).withThreeVersions();
        assertThat(project.replay(database).applied()).hasSize(3);
    }

    @Test
    void runsConcurrentlyOutsideATransaction() {
        Project project = project()
                .withThreeVersions()
                .with("V4__index.sql", "CREATE INDEX CONCURRENTLY item_name_2 ON item (name);")
                .with("V5__reindex.sql", "REINDEX INDEX CONCURRENTLY item_name_2;")
                .with("V5__reindex.sql.conf", "executeInTransaction=false\n");

        assertThat(project.replay(database).applied()).hasSize(5);
    }

    @Test
    void copiesDataFromTheScript() {
        Project project = project()
                .with(
                        "V1__a.sql",
                        "CREATE TABLE a (id integer, name text);\nCOPY a (id, name) FROM STDIN;\n1\tone\n2\t\\N\n\\.\n");

        project.replay(database);

        assertThat(Project.query(database.owner(), "SELECT id, name FROM a ORDER BY id"))
                .containsExactly("1|one", "2|null");
    }

    @Test
    void runsAStandInForAMigrationAndSaysSo() {
        Project project = project()
                .with("V1__a.sql", "CREATE TABLE a ();")
                .with("sub/V2__postgis.sql", "CREATE EXTENSION postgis;")
                .standIn("V2__postgis.sql", "CREATE DOMAIN geometry AS text;")
                .with("V3__b.sql", "CREATE TABLE b (place geometry);");

        ReplayResult result = project.replay(database);

        assertThat(scripts(result)).containsExactly("V1__a.sql", "sub/V2__postgis.sql", "V3__b.sql");
        assertThat(result.standIns())
                .containsExactly(new StandIn("sub/V2__postgis.sql", project.standIns.resolve("V2__postgis.sql")));
    }

    @Test
    void runsBeforeSqlOnceBeforeEverything() {
        Project project = project()
                .with("beforeMigrate.sql", "SELECT distance(1, 2);")
                .with("V1__a.sql", "CREATE TABLE a (d integer DEFAULT distance(1, 2));")
                .standIn(
                        "before.sql",
                        "CREATE FUNCTION distance(a integer, b integer) RETURNS integer LANGUAGE sql AS 'SELECT b - a';");

        ReplayResult result = project.replay(database);
        project.replay(database);

        assertThat(scripts(result)).containsExactly("V1__a.sql");
        assertThat(result.standIns())
                .containsExactly(new StandIn("before.sql", project.standIns.resolve("before.sql")));
    }

    @Test
    void namesWhatBeforeSqlMayNotDo() {
        Project project = project()
                .with("V1__a.sql", "CREATE TABLE a ();")
                .standIn("before.sql", "SELECT 1;\n\nCREATE LANGUAGE plperlu;");

        assertThatThrownBy(() -> project.replay(database))
                .isInstanceOf(UserProblem.class)
                .hasMessageStartingWith(project.standIns.resolve("before.sql") + ":3: ")
                .hasMessageContaining("in: CREATE LANGUAGE plperlu. ");
    }

    @Test
    void runsAStandInForACallback() {
        Project project = project()
                .with("afterMigrate.sql", "SELECT boom;")
                .with("V1__a.sql", "SELECT 1;")
                .standIn("afterMigrate.sql", "CREATE TABLE stood_in ();");

        assertThat(project.replay(database).standIns())
                .containsExactly(new StandIn("afterMigrate.sql", project.standIns.resolve("afterMigrate.sql")));
        assertThat(Project.query(database.owner(), "SELECT to_regclass('stood_in')"))
                .containsExactly("stood_in");
    }

    @Test
    void namesACallbackThatFails() {
        Project project = project().with("beforeMigrate.sql", "SELECT 1;\nSELECT boom;");

        assertThatThrownBy(() -> project.replay(database))
                .isInstanceOf(UserProblem.class)
                .hasMessageStartingWith(project.folder.resolve("beforeMigrate.sql") + ":2: ")
                .hasMessageEndingWith(
                        project.standIns.resolve("beforeMigrate.sql").toString());
    }

    @Test
    void usesTheConfigurationOfTheStandIn() {
        Project project = project()
                .with("V1__a.sql", "SELECT '${unknown}';")
                .with("V1__a.sql.conf", "executeInTransaction=false")
                .standIn("V1__a.sql", "CREATE TABLE a AS SELECT '${x}' AS b;")
                .standIn("V1__a.sql.conf", "placeholderReplacement=false");

        project.replay(database);

        assertThat(Project.query(database.owner(), "SELECT b FROM a")).containsExactly("${x}");
    }

    @Test
    void refusesAStandInForNothing() {
        Project project = project().with("V7__real_name.sql", "SELECT 1;").standIn("V7__other_name.sql", "SELECT 1;");

        assertThatThrownBy(() -> project.replay(database))
                .isInstanceOf(UserProblem.class)
                .hasMessage(project.standIns.resolve("V7__other_name.sql")
                        + ": the stand-in stands for no migration, but there is V7__real_name.sql. Give it exactly the"
                        + " name of the migration that it replaces, or remove it");
    }

    @Test
    void createsMissingRolesAndStartsOver() {
        Project project = project()
                .with("V1__a.sql", "CREATE TABLE a (); CREATE SEQUENCE s; SELECT nextval('s');")
                .with("V2__grant.sql", "GRANT SELECT ON a TO \"ro le\", app_reader;")
                .with("V3__owner.sql", "ALTER TABLE a OWNER TO app_owner;");

        ReplayResult result = project.replay(database);
        try {
            assertThat(result.createdRoles()).containsExactly("app_owner", "app_reader", "ro le");
            assertThat(result.applied()).hasSize(3);
            assertThat(result.database().name()).isEqualTo(database.name());
            assertThat(Project.query(result.database().owner(), "SELECT nextval('s')"))
                    .containsExactly("2");
        } finally {
            TestServers.postgres().dropDatabase(database.name());
            result.createdRoles().forEach(TestServers.postgres()::dropRole);
        }
        assertThat(TestServers.postgres().roles()).doesNotContain("app_owner", "app_reader", "ro le");
    }

    @Test
    void leavesRolesToTheServerAndKnowsThemByName() {
        Project project = project()
                .with("V1__roles.sql", """
                        CREATE ROLE staff NOLOGIN;
                        CREATE USER "Bob" PASSWORD 'a;b' IN ROLE staff;
                        GRANT staff TO "Bob";
                        CREATE TABLE a ();
                        DO $$ BEGIN CREATE ROLE staff; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
                        GRANT SELECT ON a TO staff;
                        """)
                .with("V2__more.sql", "ALTER ROLE staff LOGIN; DROP ROLE \"Bob\"; SELECT boom;");

        assertThatThrownBy(() -> project.replay(database))
                .hasMessageContaining("V2__more.sql:1: ")
                .hasMessageContaining("in: SELECT boom");
        assertThat(TestServers.postgres().roles()).contains("staff").doesNotContain("Bob");
    }

    @Test
    void replaysADumpThatHandsItsObjectsToAnUnknownOwner() {
        Project project = project()
                .with("V1__dump.sql", """
                        CREATE SCHEMA app;
                        ALTER SCHEMA app OWNER TO dump_owner;
                        CREATE TABLE app.a (id integer);
                        ALTER TABLE app.a OWNER TO dump_owner;
                        CREATE TYPE public.mood AS ENUM ('good');
                        ALTER TYPE public.mood OWNER TO dump_owner;
                        """)
                .with("V2__more.sql", "CREATE TABLE b (); ALTER TABLE b OWNER TO dump_owner;");
        String rights = "SELECT nspacl FROM pg_namespace WHERE nspname = 'public'";
        List<String> before = Project.query(database.owner(), rights);
        Replay replay = new Replay(TestServers.postgres(), project.settings());

        ReplayResult first = replay.run(database, Version.of("1"));
        ReplayResult second = replay.run(first.database());
        try {
            assertThat(first.createdRoles()).containsExactly("dump_owner");
            assertThat(second.createdRoles()).isEmpty();
            assertThat(Project.query(
                            second.database().owner(),
                            "SELECT tableowner FROM pg_tables WHERE tablename IN ('a', 'b')"))
                    .containsExactly("dump_owner", "dump_owner");
            assertThat(Project.query(second.database().owner(), rights)).isEqualTo(before);
        } finally {
            TestServers.postgres().dropDatabase(database.name());
            TestServers.postgres().dropRole("dump_owner");
        }
    }

    @Test
    void namesFileLineStatementServersWordsAndTheCure() {
        Project project = project()
                .with(
                        "V1__a.sql",
                        "-- a comment\nCREATE TABLE a (id integer);\n\nCREATE VIEW v AS\n  SELECT id\n  FROM b;\n");

        assertThatThrownBy(() -> project.replay(database))
                .isInstanceOf(UserProblem.class)
                .hasMessage(project.folder.resolve("V1__a.sql")
                        + ":6: this does not run on the scratch server: relation \"b\" does not exist in: CREATE VIEW v"
                        + " AS SELECT id FROM b. Correct it; or, if a scratch server cannot run it, write what runs"
                        + " there in its place to " + project.standIns.resolve("V1__a.sql"));
    }

    @Test
    void keepsDetailsAndHintsOfTheServer() {
        Project project = project()
                .with("V1__a.sql", "CREATE TABLE a (id integer PRIMARY KEY);\nINSERT INTO a VALUES (1), (1);\n");

        assertThatThrownBy(() -> project.replay(database))
                .hasMessageContaining(
                        "V1__a.sql:2: this does not run on the scratch server: duplicate key value violates"
                                + " unique constraint \"a_pkey\"; Detail: Key (id)=(1) already exists. in: INSERT INTO a VALUES");
    }

    @Test
    void saysThatTheOwnerIsNoSuperuser() {
        Project project = project().with("V1__a.sql", "CREATE PUBLICATION everything FOR ALL TABLES;");

        assertThatThrownBy(() -> project.replay(database))
                .isInstanceOf(UserProblem.class)
                .hasMessageContaining(
                        "Scratch databases are migrated by their owner, who is no superuser; if yours are migrated by one, say"
                                + " -Ddds.scratchOwner=superuser (from Java: EmbeddedOptions.withOwnerRights). Correct it;");
    }

    @Test
    void namesTheFileOfAnUnknownPlaceholder() {
        Project project = project().with("V1__a.sql", "SELECT 1;").with("V2__b.sql", "SELECT '${nobody}';");

        assertThatThrownBy(() -> project.replay(database))
                .isInstanceOf(UserProblem.class)
                .hasMessageContaining("${nobody}")
                .hasMessageContaining("V2__b.sql");
    }

    @Test
    void refusesTwoFilesOfOneVersion() {
        Project project = project().with("V1__a.sql", "SELECT 1;").with("V1.0__b.sql", "SELECT 1;");

        assertThatThrownBy(() -> project.replay(database))
                .isInstanceOf(UserProblem.class)
                .hasMessage(project.folder.resolve("V1.0__b.sql") + " and " + project.folder.resolve("V1__a.sql")
                        + ": two files have the version 1. Rename or remove one of them");
    }

    @Test
    void saysWhichSettingFlywayDoesNotKnow() {
        HistorySettings settings = project().settings().withFlyway(Map.of("flyway.colour", "blue"));

        assertThatThrownBy(() -> new Replay(TestServers.postgres(), settings).run(database))
                .isInstanceOf(UserProblem.class)
                .hasMessageContaining("flyway.colour");
    }

    @Test
    void runsScriptsThatAreNotFilesYet() {
        Project project = project().withThreeVersions();
        project.replay(database);
        MigrationScript proposed = new MigrationScript(
                "V4__proposed.sql",
                "CREATE FUNCTION f() RETURNS text LANGUAGE sql AS $$ SELECT '${x}'::text $$;\n",
                Optional.of("placeholderReplacement=false\n"));

        ReplayResult result = new Replay(TestServers.postgres(), project.settings()).run(database, List.of(proposed));

        assertThat(scripts(result)).containsExactly("V4__proposed.sql");
        assertThat(Project.query(database.owner(), "SELECT f()")).containsExactly("${x}");
    }

    @Test
    void namesAProposedScriptThatFails() {
        Project project = project();

        assertThatThrownBy(() -> new Replay(TestServers.postgres(), project.settings())
                        .run(database, List.of(new MigrationScript("V1__p.sql", "SELECT 1;\nSELECT boom;\n"))))
                .isInstanceOf(UserProblem.class)
                .hasMessageStartingWith("V1__p.sql:2: ");
    }
}
