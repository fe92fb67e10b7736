package org.ddsmigrate.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.migration.Version;
import org.ddsmigrate.plan.Locking;
import org.ddsmigrate.proof.ProvenRows;
import org.ddsmigrate.report.ChangeLine;
import org.ddsmigrate.review.Finding;
import org.ddsmigrate.review.Severities;
import org.ddsmigrate.review.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
    private static final String TABLE = "CREATE TABLE invites (id bigint PRIMARY KEY, email text);";

    @TempDir
    private Path folder;

    private SqlProject project;

    @BeforeEach
    void createProject() {
        project = new SqlProject(folder).model(TABLE);
    }

    @Test
    void passesWhenModelAndMigrationsAgreeAndUndoIsProven() {
        project.migration("V1__invites.sql", SqlProject.GENERATED + TABLE)
                .migration("U1__invites.sql", "DROP TABLE invites;");

        CheckResult result = project.check();

        assertThat(result.findings()).isEmpty();
        assertThat(result.passes()).isTrue();
        assertThat(result.undos()).containsExactly("U1__invites.sql");
    }

    @Test
    void listsWhatTheModelHasAndNoMigrationMakes() {
        project.migration("V1__invites.sql", "CREATE TABLE invites (id bigint PRIMARY KEY);");

        CheckResult result = project.check();

        assertThat(result.findings()).extracting(Finding::rule).containsExactly("pending-model-changes");
        assertThat(result.compared().orElseThrow().pending())
                .extracting(ChangeLine::text)
                .containsExactly("invites.email text");
        assertThat(result.passes()).isFalse();
    }

    @Test
    void asksForNoUndoOfWhatIsOlderThanTheFirstGeneratedFile() {
        project.migration("V1__invites.sql", "CREATE TABLE invites (id bigint PRIMARY KEY);")
                .migration("V2__email.sql", SqlProject.GENERATED + "ALTER TABLE invites ADD COLUMN email text;")
                .migration("V3__by_hand.sql", "CREATE INDEX ON invites (email); DROP INDEX invites_email_idx;");

        assertThat(project.check().findings())
                .filteredOn(finding -> finding.rule().equals("missing-undo"))
                .extracting(
                        Finding::rule,
                        finding -> Path.of(finding.where()).getFileName().toString())
                .containsExactly(tuple("missing-undo", "V2__email.sql"), tuple("missing-undo", "V3__by_hand.sql"));
    }

    @Test
    void findsAnUndoThatForgetsSomething() {
        project.model(TABLE + "CREATE INDEX invites_email ON invites (email);")
                .migration("V1__invites.sql", SqlProject.GENERATED + TABLE)
                .migration("U1__invites.sql", "DROP TABLE invites;")
                .migration("V2__index.sql", "CREATE INDEX invites_email ON invites (email);")
                .migration("U2__index.sql", "SELECT 1;");

        CheckResult result = project.check();

        assertThat(result.undos()).containsExactly("U1__invites.sql");
        Finding finding = result.findings().get(0);
        assertThat(finding.rule()).isEqualTo("undo-not-inverse");
        assertThat(finding.where()).endsWith("U2__index.sql");
        assertThat(finding.text()).contains("invites_email");
    }

    @Test
    void findsAnUndoThatFailsAndGoesOnWithTheNext() {
        project.model(TABLE + "CREATE TABLE notes (id bigint PRIMARY KEY);")
                .migration("V1__invites.sql", SqlProject.GENERATED + TABLE)
                .migration("U1__invites.sql", "DROP TABLE invitations;")
                .migration("V2__notes.sql", "CREATE TABLE notes (id bigint PRIMARY KEY);")
                .migration("U2__notes.sql", "DROP TABLE notes;");

        CheckResult result = project.check();

        assertThat(result.undos()).containsExactly("U2__notes.sql");
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("undo-not-inverse");
            assertThat(finding.where()).endsWith("U1__invites.sql:1");
            assertThat(finding.text()).contains("invitations");
        });
    }

    @Test
    void takesAnErrorThatAnUndoRaisesForItsWord() {
        project.migration("V1__invites.sql", SqlProject.GENERATED + TABLE)
                .migration("U1__invites.sql", "DO $$ BEGIN RAISE EXCEPTION 'there is no way back'; END $$;");

        CheckResult result = project.check();

        assertThat(result.findings()).isEmpty();
        assertThat(result.declared()).containsExactly("U1__invites.sql");
    }

    @Test
    void triesUndoWithWhatRepeatableMigrationsMade() {
        project.model(TABLE)
                .migration("V1__invites.sql", "CREATE TABLE invites (id bigint PRIMARY KEY);")
                .migration("V2__email.sql", SqlProject.GENERATED + "ALTER TABLE invites ADD COLUMN email text;")
                .migration("U2__email.sql", "ALTER TABLE invites DROP COLUMN email;")
                .migration("R__view.sql", "CREATE OR REPLACE VIEW mails AS SELECT email FROM invites;");

        assertThat(project.check().findings())
                .filteredOn(finding -> finding.rule().equals("undo-not-inverse"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.text()).contains("repeatable"));
    }

    @Test
    void runsTheStandInForAllMigrationsOnlyOnce() {
        project.model(TABLE.replace("email text", "email mail"))
                .standIn("before.sql", "CREATE DOMAIN mail AS text;")
                .migration("V1__invites.sql", SqlProject.GENERATED + TABLE.replace("email text", "email mail"))
                .migration("U1__invites.sql", "DROP TABLE invites;")
                .model("CREATE DOMAIN mail AS text; CREATE TABLE invites (id bigint PRIMARY KEY, email mail);");

        assertThat(project.check().findings()).isEmpty();
    }

    @Test
    void namesTheStatementOfAHistoryThatDoesNotReplay() {
        project.migration("V1__invites.sql", "CREATE TABLE invites (id bigint PRIMARY KEY);\nSELECT nothing;");

        assertThat(project.check().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("not-replayable");
            assertThat(finding.where()).endsWith("V1__invites.sql:2");
        });
    }

    @Test
    void findsNamesThatFlywayIgnoresAndVersionsThatAreTakenTwice() {
        project.migration("V1__invites.sql", TABLE)
                .migration("V1__again.sql", "SELECT 1;")
                .migration("X2__what.sql", "SELECT 1;");

        assertThat(project.check().findings())
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("duplicate-version", "bad-file-name");
    }

    @Test
    void findsWhatIsWrongWithTheFilesBesideWhatTheyDo() {
        project.migration("V1__invites.sql", SqlProject.GENERATED + TABLE).migration("U1__invites.sql", "-- later");

        CheckResult result = project.check();

        assertThat(result.findings())
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("empty-undo", "undo-not-inverse");
    }

    @Test
    void readsFilesInTheEncodingThatTheirConfigurationSays() throws IOException {
        String city = "CREATE TABLE invites (id bigint PRIMARY KEY, email text DEFAULT 'Malmö');";
        project.model(city).migration("V1__invites.sql.conf", "encoding=ISO-8859-1\n");
        Files.writeString(project.folder().resolve("V1__invites.sql"), city, StandardCharsets.ISO_8859_1);

        assertThat(project.check().findings()).isEmpty();
    }

    @Test
    void whatBelongsToOthersIsNotTouched() {
        project.excluding("qrtz_*")
                .migration("V1__invites.sql", TABLE + "CREATE TABLE qrtz_jobs (id bigint PRIMARY KEY);")
                .migration("V2__jobs.sql", """
                    CREATE TABLE qrtz_more (id bigint PRIMARY KEY);
                    SELECT count(*) FROM qrtz_jobs;
                    ALTER TABLE qrtz_jobs ADD COLUMN note text;
                    CREATE FUNCTION log() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
                    CREATE TRIGGER log AFTER INSERT ON qrtz_jobs FOR EACH ROW EXECUTE FUNCTION log();
                    DROP FUNCTION log() CASCADE;
                    INSERT INTO qrtz_jobs (id) VALUES (1);
                    """);

        assertThat(project.check().findings())
                .filteredOn(finding -> finding.rule().equals("foreign-object"))
                .extracting(Finding::line, finding -> finding.object().orElse(""))
                .containsExactly(
                        tuple(3, "qrtz_jobs"), tuple(5, "qrtz_jobs"), tuple(6, "qrtz_jobs"), tuple(7, "qrtz_jobs"));
    }

    @Test
    void everyFindingIsAsGraveAsTheProjectSays() {
        project.migration("V1__invites.sql", "CREATE TABLE invites (id bigint PRIMARY KEY);");
        Severities lenient = Severities.of(List.of("pending-model-changes=warning"), RuleCatalogue.pages());

        CheckResult result =
                project.check(new CheckOptions(lenient, Severity.ERROR, Optional.empty(), Optional.empty()));

        assertThat(result.findings())
                .extracting(Finding::rule, Finding::severity)
                .containsExactly(tuple("pending-model-changes", Severity.WARNING));
        assertThat(result.passes()).isTrue();
    }

    @Test
    void aBrokenModelIsNoFinding() {
        project.model("CREATE TABLE invites (id no_such_type);").migration("V1__invites.sql", TABLE);

        assertThatThrownBy(project::check).isInstanceOf(UserProblem.class).hasMessageContaining("no_such_type");
    }

    @Test
    void saysWhatTheNewestMigrationWouldBlock() {
        project.model(TABLE + "CREATE INDEX invites_email ON invites (email);")
                .migration("V1__invites.sql", TABLE)
                .migration("V2__index.sql", SqlProject.GENERATED + "CREATE INDEX invites_email ON invites (email);")
                .migration("U2__index.sql", "DROP INDEX invites_email;");

        CheckResult result = project.check();

        assertThat(result.reviewed().orElseThrow().files()).containsExactly("V2__index.sql");
        assertThat(result.findings())
                .filteredOn(finding -> finding.rule().equals("create-index-blocking"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.where()).endsWith("V2__index.sql:3"));
    }

    @Test
    void takesRulesAsGravelyAsTheProjectDoes() {
        project.model(TABLE + "CREATE INDEX invites_email ON invites (email);")
                .migration("V1__invites.sql", TABLE)
                .migration("V2__index.sql", "CREATE INDEX invites_email ON invites (email);");
        Severities off = Severities.of(List.of("create-index-blocking=off"), RuleCatalogue.pages());

        CheckResult result = project.check(new CheckOptions(off, Severity.ERROR, Optional.empty(), Optional.empty()));

        assertThat(result.findings()).extracting(Finding::rule).doesNotContain("create-index-blocking");
    }

    @Test
    void reviewsWhatTheDatabaseLacks() {
        project.model("CREATE TABLE invites (id bigint PRIMARY KEY); CREATE TABLE notes (id bigint PRIMARY KEY);")
                .migration("V1__invites.sql", TABLE);
        LiveDatabase database = SqlProject.newDatabase();
        try (Workbench bench = project.bench()) {
            new ApplyMigrations(bench).run(database);
        }
        project.migration("V2__email.sql", "ALTER TABLE invites DROP COLUMN email;")
                .migration("V3__notes.sql", "CREATE TABLE notes (id bigint PRIMARY KEY);");

        CheckResult result = project.check(
                new CheckOptions(Severities.DEFAULT, Severity.ERROR, Optional.of(database), Optional.empty()));

        assertThat(result.reviewed().orElseThrow().files()).containsExactly("V2__email.sql", "V3__notes.sql");
        assertThat(result.findings()).extracting(Finding::rule).contains("drop-column");
    }

    @Test
    void runsNewMigrationsWithWhatRepeatableOnesMade() {
        project.model("CREATE TABLE invites (id bigint PRIMARY KEY);")
                .migration("V1__invites.sql", TABLE)
                .migration("V2__email.sql", "ALTER TABLE invites DROP COLUMN email;")
                .migration("R__view.sql", "CREATE OR REPLACE VIEW mails AS SELECT id FROM invites;");

        assertThat(project.check().reviewed().orElseThrow().batch().statements())
                .singleElement()
                .satisfies(statement -> assertThat(statement.failure()).isEmpty());
    }

    @Test
    void runsFilesWrittenByHandOnRowsAndSaysWhatBecameOfThem() {
        project.model(TABLE)
                .migration("V1__invites.sql", TABLE)
                .migration(
                        "V2__clean.sql",
                        "UPDATE invites SET email = lower(email) || '!'; DELETE FROM invites WHERE id = 0;")
                .migration("U2__clean.sql", "SELECT 1;");

        ProvenRows rows = project.check().reviewed().orElseThrow().rows().orElseThrow();

        assertThat(rows.tables()).isEqualTo(1);
        assertThat(rows.notes()).anySatisfy(note -> assertThat(note).contains("email changed"));
    }

    @Test
    void findsNothingInWhatIsGeneratedForADatabaseInUse() {
        project.migration("V1__invites.sql", "CREATE TABLE units (name text); " + TABLE)
                .migration("U1__invites.sql", "DROP TABLE invites; DROP TABLE units;")
                .model("CREATE TABLE units (name text PRIMARY KEY);"
                        + "CREATE TABLE invites (id bigint PRIMARY KEY, email text NOT NULL,"
                        + " unit text REFERENCES units, CHECK (email LIKE '%@%'));"
                        + "CREATE INDEX ON invites (unit);");
        Answers answers = Answers.parse(List.of(), List.of(), List.of("invites.email:'a@b'"), List.of());
        try (Workbench bench = project.bench()) {
            new Generate(bench)
                    .run(new GenerateOptions("online", answers, GenerateOptions.Mode.WRITE).with(Locking.BRIEF));
        }
        LiveDatabase database = SqlProject.newDatabase();
        try (Workbench bench = project.bench()) {
            new ApplyMigrations(bench).run(database, Version.of("1"));
        }

        CheckResult result = project.check(
                new CheckOptions(Severities.DEFAULT, Severity.ERROR, Optional.of(database), Optional.empty()));

        assertThat(result.reviewed().orElseThrow().files()).hasSizeGreaterThan(4);
        assertThat(result.findings())
                .filteredOn(finding -> finding.severity().reaches(Severity.WARNING))
                .isEmpty();
    }
}
