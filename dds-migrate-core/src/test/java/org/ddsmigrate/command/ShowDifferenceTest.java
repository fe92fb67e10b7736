package org.ddsmigrate.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.migration.Version;
import org.ddsmigrate.report.ChangeLine;
import org.ddsmigrate.schema.ObjectRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowDifferenceTest {
    private static final Side MODEL = new Side.Model();
    private static final Side HISTORY = new Side.History(Optional.empty());

    @TempDir
    private Path folder;

    private SqlProject project;

    @BeforeEach
    void createProject() {
        project = new SqlProject(folder)
                .model("CREATE TABLE invites (id integer PRIMARY KEY, email text, fax text);")
                .migration("V1__invites.sql", "CREATE TABLE invites (id integer PRIMARY KEY);")
                .migration("V2__email.sql", "ALTER TABLE invites ADD COLUMN email text;")
                .statesAPart();
    }

    @Test
    void saysWhatTheModelHasMoreThanTheMigrationsMake() {
        assertThat(diff(HISTORY, MODEL).lines())
                .extracting(ChangeLine::toString)
                .containsExactly("+ column  invites.fax text");
        assertThat(diff(MODEL, HISTORY).lines())
                .extracting(ChangeLine::toString)
                .containsExactly("- column  invites.fax");
    }

    @Test
    void listsWhatIsKept() {
        project.migration(
                "V3__index.sql", "CREATE INDEX by_email ON invites (email); CREATE TABLE shedlock (id text);");

        assertThat(diff(HISTORY, MODEL).kept())
                .extracting(ObjectRef::displayName)
                .containsExactly("public.shedlock", "public.invites.by_email");
    }

    @Test
    void comparesTwoVersions() {
        assertThat(diff(version("1"), version("2")).lines())
                .extracting(ChangeLine::toString)
                .containsExactly("+ column  invites.email text");
        assertThat(diff(version("0"), version("1")).lines())
                .extracting(ChangeLine::kind)
                .contains("table");
    }

    @Test
    void comparesAVersionWithADatabaseAndPassesOverWhatIsOthers() {
        LiveDatabase database = SqlProject.newDatabase();
        SqlProject.run(database, "CREATE TABLE invites (id integer PRIMARY KEY, email text, role text)");
        SqlProject.run(database, "CREATE TABLE apscheduler_jobs (id text)");

        DifferenceResult result = diff(version("2"), new Side.Database(database));

        assertThat(result.lines()).extracting(ChangeLine::toString).containsExactly("+ column  invites.role text");
        assertThat(result.others()).extracting(ObjectRef::displayName).containsExactly("public.apscheduler_jobs");
        assertThat(diff(new Side.Database(database), version("2")).lines())
                .extracting(ChangeLine::toString)
                .containsExactly("- column  invites.role");
    }

    @Test
    void comparesTwoDatabases() {
        LiveDatabase one = SqlProject.newDatabase();
        LiveDatabase other = SqlProject.newDatabase();
        SqlProject.run(one, "CREATE TABLE a (id integer)");
        SqlProject.run(other, "CREATE TABLE a (id bigint)");

        assertThat(diff(new Side.Database(one), new Side.Database(other)).lines())
                .extracting(ChangeLine::toString)
                .containsExactly("~ column  a.id integer → bigint");
    }

    @Test
    void refusesAVersionThatIsNotThere() {
        assertThatThrownBy(() -> diff(version("7"), MODEL))
                .isInstanceOf(UserProblem.class)
                .hasMessageContaining("there is no migration with version 7");
    }

    private static Side version(String text) {
        return new Side.History(Optional.of(Version.of(text)));
    }

    private DifferenceResult diff(Side from, Side to) {
        try (Workbench bench = project.bench()) {
            return new ShowDifference(bench).run(from, to);
        }
    }
}
