package org.ddsmigrate.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.history.UndoneMigration;
import org.ddsmigrate.scratch.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RebaseMigrationsTest {
    private static final String MINE = "V2__required_email.sql";

    @TempDir
    private Path folder;

    private SqlProject project;

    /** Mine asked what the empty mails become; theirs came meanwhile, with the same version. */
    @BeforeEach
    void createProject() {
        project = new SqlProject(folder)
                .migration("V1__invites.sql", "CREATE TABLE invites (id integer PRIMARY KEY, email text);\n")
                .model("CREATE TABLE invites (id integer PRIMARY KEY, email text NOT NULL);");
        generate("required_email", "invites.email:'none'");
        assertThat(project.folder().resolve(MINE)).exists();
    }

    @Test
    void makesMineAnewOnTopOfTheirsWithTheAnswersOfItsHeader() throws IOException {
        mergeTheirs();

        RebaseResult result = rebase(Optional.empty());

        assertThat(result.files())
                .extracting(file -> file.getFileName().toString())
                .containsExactly("V3__required_email.sql", "U3__required_email.sql");
        assertThat(Files.readString(result.files().get(0)))
                .contains("-- dds:answer fill=invites.email:'none'")
                .contains("SET NOT NULL");
        assertThat(project.folder().resolve(MINE)).doesNotExist();
        assertThat(result.keptIn().orElseThrow().resolve(MINE)).exists();
        assertThat(project.check().findings())
                .extracting(finding -> finding.rule())
                .doesNotContain("pending-model-changes", "duplicate-version");
        assertThat(plan().isOnTop()).isTrue();
    }

    @Test
    void makesAnewForADatabaseInUseWhatWasMadeForOne() throws IOException {
        Path mine = project.folder().resolve(MINE);
        Files.writeString(mine, Files.readString(mine).replaceFirst("-- dds:answer ", "-- dds:option online\n$0"));
        mergeTheirs();

        RebaseResult result = rebase(Optional.empty());

        assertThat(result.files())
                .extracting(file -> file.getFileName().toString())
                .contains("V3__required_email.sql", "V4__required_email.sql");
        assertThat(Files.readString(result.files().get(0)))
                .contains("-- dds:option online")
                .contains("lock_timeout");
    }

    @Test
    void writesNothingWhenTheirsDoAllThatMineDid() {
        project.migration("V2__theirs.sql", """
                UPDATE invites SET email = '' WHERE email IS NULL;
                ALTER TABLE invites ALTER email SET NOT NULL;
                """);
        removeAnswer();

        assertThat(rebase(Optional.empty()).files()).isEmpty();
        assertThat(project.folder().resolve(MINE)).doesNotExist();
    }

    @Test
    void takesMineBackFromADevelopmentDatabase() {
        LiveDatabase database =
                new LiveDatabase(TestServers.freshDatabase().owner(), "development", LiveDatabase.Origin.DEVELOPMENT);
        upgrade(database);
        mergeTheirs();

        assertThat(rebase(Optional.of(database)).undone())
                .extracting(UndoneMigration::script)
                .containsExactly(MINE);
        assertThat(upgrade(database).matchesModel()).isTrue();
    }

    @Test
    void changesNothingWhereMineIsAppliedToAConfiguredDatabase() {
        LiveDatabase database = SqlProject.newDatabase();
        upgrade(database);
        mergeTheirs();

        assertThatThrownBy(() -> rebase(Optional.of(database)))
                .isInstanceOf(UserProblem.class)
                .hasMessageContaining(MINE)
                .hasMessageContaining("-DtakeBack");
        assertThat(project.folder().resolve(MINE)).exists();
    }

    @Test
    void onlyRenumbersWhatWasWrittenByHand() throws IOException {
        project.migration("V2__by_hand.sql", "-- mine\nCREATE INDEX by_email ON invites (email);\n")
                .migration("U2__by_hand.sql", "DROP INDEX by_email;\n");

        RebasePlan plan = RebasePlan.ofNames(project.project(), List.of("V2__by_hand.sql"));
        RebaseResult result;
        try (Workbench bench = Workbench.on(TestServers.postgres(), plan.without())) {
            result = new RebaseMigrations(bench, plan).run(Optional.empty(), RebaseMigrations.TakeBack.DEVELOPMENT);
        }

        assertThat(result.files())
                .extracting(file -> file.getFileName().toString())
                .containsExactly("V3__by_hand.sql", "U3__by_hand.sql");
        assertThat(Files.readString(result.files().get(0))).startsWith("-- mine\n");
    }

    private void mergeTheirs() {
        project.migration("V2__theirs.sql", "ALTER TABLE invites ADD role text;\n")
                .migration("U2__theirs.sql", "ALTER TABLE invites DROP role;\n")
                .model("CREATE TABLE invites (id integer PRIMARY KEY, email text NOT NULL, role text);");
    }

    private void removeAnswer() {
        try {
            Path mine = project.folder().resolve(MINE);
            Files.writeString(mine, Files.readString(mine).replaceAll("-- dds:answer .*\n", ""));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private RebasePlan plan() {
        return RebasePlan.ofNames(project.project(), List.of("V3__required_email.sql"));
    }

    private RebaseResult rebase(Optional<LiveDatabase> database) {
        RebasePlan plan = RebasePlan.ofNames(project.project(), List.of(MINE));
        try (Workbench bench = Workbench.on(TestServers.postgres(), plan.without())) {
            return new RebaseMigrations(bench, plan).run(database, RebaseMigrations.TakeBack.DEVELOPMENT);
        }
    }

    private void generate(String name, String fill) {
        Answers answers = Answers.parse(List.of(), List.of(), List.of(fill), List.of());
        try (Workbench bench = project.bench()) {
            new Generate(bench).run(new GenerateOptions(name, answers, GenerateOptions.Mode.WRITE));
        }
    }

    private ApplyResult upgrade(LiveDatabase database) {
        try (Workbench bench = project.bench()) {
            return new ApplyMigrations(bench).run(database);
        }
    }
}
