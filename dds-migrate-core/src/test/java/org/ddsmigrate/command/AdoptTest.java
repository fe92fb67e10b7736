package org.ddsmigrate.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.report.ChangeLine;
import org.ddsmigrate.schema.ObjectRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdoptTest {
    @TempDir
    private Path folder;

    @Test
    void takesOverWhatTheModelMapsAndKeepsTheRest() throws IOException {
        SqlProject project = project();

        AdoptResult result = init(project, AdoptOptions.DEFAULT);

        assertThat(result.differences()).isEmpty();
        assertThat(result.takenOver()).extracting(ObjectRef::displayName).containsExactly("public.invites");
        assertThat(result.kept())
                .extracting(ObjectRef::displayName)
                .containsExactlyInAnyOrder("public.shedlock", "public.invites.legacy", "public.invites.by_legacy");
        assertThat(Files.readString(result.record().orElseThrow()))
                .contains("-- dds:adopted 2")
                .contains("-- dds:made table public.invites: column id, email; primary key invites_pkey");
    }

    @Test
    void changesNothingTheSecondTime() throws IOException {
        SqlProject project = project();
        init(project, AdoptOptions.DEFAULT);
        Map<Path, String> before = files();

        AdoptResult again = init(project, AdoptOptions.DEFAULT);

        assertThat(again.record()).isEmpty();
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void whatWasTakenOverGoesWhenTheModelNoLongerHasIt() {
        SqlProject project = project();
        init(project, AdoptOptions.DEFAULT);
        project.model("CREATE TABLE invites (id bigint PRIMARY KEY);");

        assertThatThrownBy(() -> generate(project, Answers.NONE))
                .isInstanceOf(UserProblem.class)
                .hasMessageContaining("-Ddrop=invites.email");
        assertThat(generate(project, Answers.ofOption("-Ddrop=invites.email")).lines())
                .extracting(ChangeLine::text)
                .contains("invites.email")
                .doesNotContain("invites.legacy");
    }

    @Test
    void listsWhatTrulyDiffersAndAcceptsItWithAReason() {
        SqlProject project = project()
                .model("CREATE TABLE invites (id bigint PRIMARY KEY, email varchar(255) NOT NULL, role text);"
                        + " CREATE INDEX by_role ON invites (role);");

        AdoptResult result =
                init(project, new AdoptOptions(AdoptOptions.Kept.UNSAID, AdoptOptions.Differences.ACCEPTED));

        assertThat(result.differences())
                .extracting(ChangeLine::text)
                .containsExactlyInAnyOrder(
                        "invites.email text → varchar(255)",
                        "invites.email null → not null",
                        "invites.role text",
                        "invites.by_role");
        project.accepting(result.accepted());
        assertThat(generate(project, Answers.NONE).lines()).isEmpty();
        assertThat(project.check().findings())
                .extracting(finding -> finding.rule())
                .doesNotContain("pending-model-changes");
    }

    @Test
    void writesWhatIsKeptIntoTheModelWhenAsked() throws IOException {
        SqlProject project = project();

        AdoptResult result =
                init(project, new AdoptOptions(AdoptOptions.Kept.WRITTEN, AdoptOptions.Differences.LISTED));

        assertThat(Files.readString(result.keptFile().orElseThrow()))
                .contains("ADD COLUMN legacy text")
                .contains("CREATE TABLE public.shedlock")
                .contains("CREATE INDEX by_legacy");
        AdoptResult again = init(project, AdoptOptions.DEFAULT);
        assertThat(again.kept()).isEmpty();
        assertThat(again.differences()).isEmpty();
    }

    @Test
    void draftsStandInsForWhatAScratchServerCannotRun() throws IOException {
        SqlProject project = new SqlProject(folder)
                .statesAPart()
                .model("CREATE TABLE places (id bigint PRIMARY KEY, name text);")
                .migration("V1__gis.sql", """
                        CREATE EXTENSION postgis;
                        CREATE TABLE places (
                            id bigint PRIMARY KEY,
                            name text,
                            spot geometry(Point, 4326)
                        );
                        """)
                .migration(
                        "V2__roles.sql", "GRANT SELECT ON places TO reporting;\nALTER SYSTEM SET work_mem = '8MB';\n")
                .migration("V2__roles.sql.conf", "executeInTransaction=false\n")
                .migration("R__names.sql", "CREATE OR REPLACE VIEW names AS SELECT name FROM places;\n");

        AdoptResult result = init(project, AdoptOptions.DEFAULT);

        assertThat(result.standIns())
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder("V1__gis.sql", "before.sql", "V2__roles.sql");
        assertThat(Files.readString(folder.resolve("scratch/V1__gis.sql")))
                .contains("-- CREATE EXTENSION postgis;")
                .contains("    spot geometry\n");
        assertThat(result.differences()).isEmpty();
        assertThat(init(project, AdoptOptions.DEFAULT).standIns()).isEmpty();
        assertThat(Files.readString(project.folder().resolve("V1__gis.sql"))).startsWith("CREATE EXTENSION");
    }

    @Test
    void writesTheBaselineOfADatabaseWithoutMigrationsAndStampsIt() throws IOException {
        SqlProject project =
                new SqlProject(folder).statesAPart().model("CREATE TABLE invites (id bigint PRIMARY KEY, email text);");
        LiveDatabase database = SqlProject.newDatabase();
        SqlProject.run(
                database,
                "CREATE TABLE invites (id bigint PRIMARY KEY, email text);"
                        + " INSERT INTO invites VALUES (1, 'a'); CREATE TABLE shedlock (id text PRIMARY KEY);"
                        + " CREATE VIEW mails AS SELECT email FROM invites");

        AdoptResult result = init(project, Optional.of(database), AdoptOptions.DEFAULT);

        assertThat(result.baseline())
                .extracting(file -> file.getFileName().toString())
                .containsExactly("V1__baseline.sql");
        assertThat(Files.readString(result.baseline().get(0)))
                .contains("CREATE VIEW")
                .doesNotContain("dds:made");
        assertThat(result.differences()).isEmpty();
        try (Workbench bench = project.bench()) {
            ApplyResult applied = new ApplyMigrations(bench).run(database);
            assertThat(applied.applied()).isEmpty();
            assertThat(applied.matchesModel()).isTrue();
            assertThat(new ShowStatus(bench).run(database).drift().isEmpty()).isTrue();
        }
        assertThat(project.check().findings()).isEmpty();
    }

    @Test
    void saysThatThereIsNothingToAdopt() {
        SqlProject project = new SqlProject(folder).model("CREATE TABLE invites (id bigint PRIMARY KEY);");

        assertThatThrownBy(() -> init(project, AdoptOptions.DEFAULT))
                .isInstanceOf(UserProblem.class)
                .hasMessageContaining("nothing to adopt")
                .hasMessageContaining("dds-migrate:generate");
    }

    private SqlProject project() {
        return new SqlProject(folder)
                .statesAPart()
                .model("CREATE TABLE invites (id bigint PRIMARY KEY, email text);")
                .migration(
                        "V1__invites.sql",
                        "CREATE TABLE invites (id bigint PRIMARY KEY, email text, legacy text);"
                                + " CREATE TABLE shedlock (id text);")
                .migration("V2__index.sql", "CREATE INDEX by_legacy ON invites (legacy);");
    }

    private static GenerateResult generate(SqlProject project, Answers answers) {
        try (Workbench bench = project.bench()) {
            return new Generate(bench).run(new GenerateOptions("x", answers, GenerateOptions.Mode.DRY_RUN));
        }
    }

    private static AdoptResult init(SqlProject project, AdoptOptions options) {
        return init(project, Optional.empty(), options);
    }

    private static AdoptResult init(SqlProject project, Optional<LiveDatabase> database, AdoptOptions options) {
        try (Workbench bench = project.bench()) {
            return new Adopt(bench).run(database, options);
        }
    }

    private Map<Path, String> files() throws IOException {
        Map<Path, String> texts = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                texts.put(file, Files.readString(file));
            }
        }
        return texts;
    }
}
