package org.ddsmigrate.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ddsmigrate.history.HistorySettings;
import org.ddsmigrate.review.Finding;
import org.ddsmigrate.review.Severities;
import org.ddsmigrate.review.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderReviewTest {
    private static final String USERS = "CREATE TABLE users (id integer PRIMARY KEY);";

    @TempDir
    private Path root;

    private SqlProject project;

    @BeforeEach
    void createProject() {
        project = new SqlProject(root)
                .migration("V1__users.sql", USERS)
                .migration("V3__notes.sql", "CREATE TABLE notes (id integer PRIMARY KEY);");
    }

    @Test
    void findsWhatWasAppliedAndEditedOrDeletedOrIsTooLateSince() throws IOException {
        LiveDatabase database = upgraded();
        project.migration("V1__users.sql", USERS + " SELECT 1;")
                .migration("V2__late.sql", "SELECT 1;")
                .migration("V4__new.sql", "SELECT 1;");
        Files.delete(project.folder().resolve("V3__notes.sql"));

        assertThat(findings(database))
                .extracting(Finding::rule, finding -> name(finding))
                .contains(
                        tuple("committed-file-edited", "V1__users.sql"),
                        tuple("version-not-on-top", "V2__late.sql"),
                        tuple("committed-file-gone", "V3__notes.sql"));
    }

    @Test
    void saysThatTheDatabaseIsFurtherOn() throws IOException {
        LiveDatabase database = upgraded();
        Files.delete(project.folder().resolve("V3__notes.sql"));

        assertThat(findings(database))
                .extracting(Finding::rule, finding -> name(finding))
                .containsExactly(tuple("database-ahead", "V3__notes.sql"));
    }

    @Test
    void findsAMigrationThatFailedWithoutATransaction() {
        LiveDatabase database = upgraded();
        SqlProject.run(
                database,
                "INSERT INTO flyway_schema_history VALUES (9, '4', 'broken', 'SQL', 'V4__broken.sql', 1, current_user,"
                        + " now(), 1, false)");
        project.migration("V4__broken.sql", "SELECT 1;");

        assertThat(findings(database)).extracting(Finding::rule).contains("failed-migration");
    }

    @Test
    void outOfOrderMigrationsAreFineWhereFlywayIsToldSo() {
        LiveDatabase database = upgraded();
        project.migration("V2__late.sql", "SELECT 1;");
        HistorySettings history = project.project().history().withFlyway(Map.of("flyway.outOfOrder", "true"));

        assertThat(findings(history, options(database))).isEmpty();
    }

    @Test
    void aCommentWithAReasonAllowsAFinding() {
        project.migration("V4__empty.sql", "-- dds:allow empty-migration: keeps the number that the paper names\n");

        assertThat(findings(CheckOptions.DEFAULT)).isEmpty();
    }

    @Test
    void aCommentThatAllowsNothingIsAFinding() {
        project.migration("V4__full.sql", "-- dds:allow empty-migration\nSELECT 1;");

        assertThat(findings(CheckOptions.DEFAULT))
                .extracting(Finding::rule, Finding::line)
                .containsExactly(tuple("unused-suppression", 1), tuple("suppression-without-reason", 1));
    }

    @Test
    void rulesAreAsGraveAsTheProjectSays() {
        project.migration("V4__empty.sql", "-- later\n");

        assertThat(findings(taking("empty-migration=error")))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
        assertThat(findings(taking("empty-migration=off"))).isEmpty();
    }

    @Test
    void whatAStandInReplacesNeedsNoPlaceholder() {
        project.migration("V4__gis.sql", "SELECT '${gis}';").standIn("V4__gis.sql", "SELECT 1;");

        assertThat(review(project.project().history(), CheckOptions.DEFAULT).obstacles())
                .isEmpty();
    }

    @Test
    void aPlaceholderOfTheConfigurationIsDefinedInAnyCase() {
        project.migration("V4__gis.sql", "SELECT '${Gis}', '${flyway:defaultSchema}';");
        HistorySettings history = project.project().history().withFlyway(Map.of("flyway.placeholders.gis", "x"));

        assertThat(review(history, CheckOptions.DEFAULT).obstacles()).isEmpty();
    }

    private LiveDatabase upgraded() {
        LiveDatabase database = SqlProject.newDatabase();
        try (Workbench bench = project.model("SELECT 1;").bench()) {
            new ApplyMigrations(bench).run(database);
        }
        return database;
    }

    private List<Finding> findings(LiveDatabase database) {
        return findings(options(database));
    }

    private List<Finding> findings(CheckOptions options) {
        return findings(project.project().history(), options);
    }

    private static List<Finding> findings(HistorySettings history, CheckOptions options) {
        return review(history, options).findings(NewMigrations.of(history, history.migrationFolder(), options)).stream()
                .filter(finding -> !finding.rule().equals("version-gap"))
                .toList();
    }

    private static FolderReview review(HistorySettings history, CheckOptions options) {
        return new FolderReview(history, history.migrationFolder(), options);
    }

    private static CheckOptions options(LiveDatabase database) {
        return new CheckOptions(Severities.DEFAULT, Severity.ERROR, Optional.of(database), Optional.empty());
    }

    private static CheckOptions taking(String severity) {
        return new CheckOptions(
                Severities.of(List.of(severity), RuleCatalogue.pages()),
                Severity.ERROR,
                Optional.empty(),
                Optional.empty());
    }

    private static String name(Finding finding) {
        return Path.of(finding.file()).getFileName().toString();
    }
}
