package org.ddsmigrate.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ddsmigrate.application.ApplicationSettings;
import org.ddsmigrate.review.Finding;
import org.ddsmigrate.review.Severities;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.scratch.ScratchDatabase;
import org.ddsmigrate.scratch.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurroundingsReviewTest {
    private static final String TABLE = "CREATE TABLE invites (id bigint PRIMARY KEY, email text);";

    @TempDir
    private Path folder;

    private SqlProject project;

    @BeforeEach
    void createProject() {
        project = new SqlProject(folder).model(TABLE).migration("V1__invites.sql", TABLE);
    }

    @Test
    void whatSomebodyChangedInTheDatabaseIsDriftAndWhatNoMigrationMadeIsNot() {
        LiveDatabase database = upgraded(SqlProject.newDatabase());
        assertThat(findings(withDatabase(database))).isEmpty();

        SqlProject.run(database, "ALTER TABLE invites ADD COLUMN fax text; CREATE TABLE jobs (id integer);");

        assertThat(findings(withDatabase(database)))
                .extracting(Finding::rule, Finding::severity, Finding::file, Finding::text)
                .containsExactly(tuple(
                        "drift",
                        Severity.WARNING,
                        database.description(),
                        "is not as its migrations make it: + column invites.fax text"));
    }

    @Test
    void aDatabaseOfAnotherMajorVersionIsNamed() {
        ScratchDatabase other = TestServers.freshDatabase(16);
        LiveDatabase database = upgraded(new LiveDatabase(other.owner(), other.name(), LiveDatabase.Origin.CONFIGURED));

        assertThat(findings(withDatabase(database)))
                .extracting(Finding::rule, Finding::text)
                .containsExactly(
                        tuple("other-server-version", "is PostgreSQL 16, and the migrations ran on PostgreSQL 17"));
    }

    @Test
    void whatIsNotComparedIsNamed() {
        String sql = TABLE + "CREATE TEXT SEARCH CONFIGURATION plain (COPY = simple);";
        project.model(sql).migration("V1__invites.sql", sql);

        assertThat(findings(CheckOptions.DEFAULT))
                .extracting(Finding::rule, Finding::severity)
                .containsExactly(tuple("uncompared-kind", Severity.ADVICE));
    }

    @ParameterizedTest
    @CsvSource({"update, 1", "CREATE-drop, 1", "${DDL:update}, 1", "validate, 0", "none, 0", "${DDL}, 0"})
    void aProviderThatChangesTheSchemaIsAnError(String value, int expected) {
        String key = "spring.jpa.hibernate.ddl-auto";
        ApplicationSettings settings = new ApplicationSettings(
                new TreeMap<>(Map.of(key, new ApplicationSettings.Setting(key, value, "application.properties"))));

        assertThat(findings(CheckOptions.DEFAULT.with(settings)))
                .hasSize(expected)
                .allSatisfy(finding -> assertThat(finding.rule()).isEqualTo("schema-by-provider"));
    }

    private List<Finding> findings(CheckOptions options) {
        return project.check(options).findings();
    }

    private LiveDatabase upgraded(LiveDatabase database) {
        try (Workbench bench = project.bench()) {
            new ApplyMigrations(bench).run(database);
        }
        return database;
    }

    private static CheckOptions withDatabase(LiveDatabase database) {
        return new CheckOptions(Severities.DEFAULT, Severity.ERROR, Optional.of(database), Optional.empty());
    }
}
