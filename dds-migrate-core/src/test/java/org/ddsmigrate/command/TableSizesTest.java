package org.ddsmigrate.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.review.Finding;
import org.ddsmigrate.review.Severities;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.TableSizes;
import org.ddsmigrate.review.Weighing;
import org.ddsmigrate.scratch.TestServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How large tables are in production says how long their findings last, and how grave they are. */
class TableSizesTest {
    private static final String TABLES = "CREATE TABLE units (id bigint PRIMARY KEY);"
            + "CREATE TABLE invites (id bigint PRIMARY KEY, email text, unit bigint);";
    private static final String INDEX = "CREATE INDEX ON invites (email);";

    @TempDir
    private Path folder;

    @Test
    void largeTablesGiveTheFindingTheirRowsAndTheTimeThatTheyTake() {
        assertThat(reviewed(INDEX, "public\tinvites\t1200000\t260000000").findings())
                .extracting(Finding::rule, Finding::severity, Finding::text)
                .contains(tuple(
                        "create-index-blocking",
                        Severity.ERROR,
                        "building invites_email_idx blocks writes to invites (1.2 M rows: about 4 s)"));
    }

    @Test
    void whatSmallTablesMakeOthersWaitForIsAdvice() {
        ReviewResult result = reviewed(INDEX, "public\tinvites\t900\t81920");

        assertThat(result.findings()).isEmpty();
        assertThat(result.advice())
                .extracting(Finding::text)
                .contains("building invites_email_idx blocks writes to invites (900 rows: less than 1 s)");
    }

    @Test
    void whatIsLostIsLostInSmallTablesToo() {
        assertThat(reviewed("ALTER TABLE invites DROP COLUMN email;", "public\tinvites\t900\t81920")
                        .findings())
                .extracting(Finding::severity, finding -> finding.text().endsWith(" (900 rows)"))
                .containsExactly(tuple(Severity.ERROR, true));
    }

    @Test
    void adviceAboutLargeTablesIsAWarning() {
        String change = "UPDATE invites SET email = lower(email);";

        assertThat(reviewed(change, "public\tinvites\t900\t81920").findings()).isEmpty();
        assertThat(reviewed(change, "public\tinvites\t120000000\t26000000000").findings())
                .extracting(Finding::rule, Finding::severity)
                .containsExactly(tuple("unbatched-change", Severity.WARNING));
    }

    @Test
    void tablesOfUnknownSizeAreTakenAsIfTheyWereLarge() {
        ReviewResult result = reviewed(INDEX, "public\tunits\t900\t81920");

        assertThat(result.findings())
                .extracting(Finding::rule, Finding::text)
                .containsExactly(tuple("create-index-blocking", "building invites_email_idx blocks writes to invites"));
    }

    @Test
    void aSeverityThatSomebodyChoseStays() {
        TreeMap<String, Severity> chosen = new TreeMap<>(Map.of("create-index-blocking", Severity.ERROR));

        ReviewResult result = Review.on(TestServers.postgres())
                .taking(new Severities(chosen))
                .weighing(weighing("public\tinvites\t900\t81920"))
                .run(ReviewInput.of(TABLES, INDEX));

        assertThat(result.findings()).extracting(Finding::severity).containsExactly(Severity.ERROR);
    }

    @Test
    void smallTablesOfADatabaseThatMayBeACopyMakeNothingLessGrave() {
        LiveDatabase database = SqlProject.newDatabase();
        SqlProject.run(database, TABLES + "INSERT INTO invites SELECT n FROM generate_series(1, 500) n; ANALYZE;");

        ReviewResult result = Review.on(TestServers.postgres())
                .weighing(new Weighing(MeasureTables.of(database), Duration.ofSeconds(1)))
                .run(ReviewInput.of(TABLES, INDEX));

        assertThat(result.findings())
                .extracting(Finding::severity, Finding::text)
                .containsExactly(tuple(
                        Severity.ERROR,
                        "building invites_email_idx blocks writes to invites (500 rows: less than 1 s)"));
    }

    @Test
    void aDatabasesSizesAreWrittenAndReadAgainWithoutAnythingElse() throws IOException {
        LiveDatabase database = SqlProject.newDatabase();
        SqlProject.run(
                database,
                "CREATE SCHEMA audit; CREATE TABLE audit.log (at date, note text) PARTITION BY RANGE (at);"
                        + "CREATE TABLE audit.log_26 PARTITION OF audit.log FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');"
                        + "INSERT INTO audit.log SELECT '2026-07-01', 'secret' FROM generate_series(1, 1000); ANALYZE;");
        Path file = folder.resolve("db/statistics.tsv");

        MeasureTables.write(database, file);

        assertThat(Files.readString(file)).matches("""
                # Table sizes, written by mvn dds-migrate:statistics, read by mvn dds-migrate:check
                schema	table	rows	bytes
                audit	log	1000	[0-9]+
                audit	log_26	1000	[0-9]+
                """);
        assertThat(MeasureTables.read(file).tables())
                .isEqualTo(MeasureTables.of(database).tables());
    }

    @Test
    void aLineThatHoldsNoTableIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("statistics.tsv"), "# mine\npublic\tinvites\tmany\t7\n");

        assertThatThrownBy(() -> MeasureTables.read(file))
                .isInstanceOf(UserProblem.class)
                .extracting(problem -> ((UserProblem) problem).where())
                .isEqualTo(Optional.of(file + ":2"));
    }

    private static ReviewResult reviewed(String sql, String sizes) {
        return Review.on(TestServers.postgres()).weighing(weighing(sizes)).run(ReviewInput.of(TABLES, sql));
    }

    private static Weighing weighing(String sizes) {
        return new Weighing(TableSizes.parse(sizes, "statistics.tsv"), Duration.ofSeconds(1));
    }
}
