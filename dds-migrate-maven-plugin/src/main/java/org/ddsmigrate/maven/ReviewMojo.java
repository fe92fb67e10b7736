package org.ddsmigrate.maven;

import java.io.File;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.command.Check;
import org.ddsmigrate.command.CheckOptions;
import org.ddsmigrate.command.CheckReport;
import org.ddsmigrate.command.CheckResult;
import org.ddsmigrate.command.CheckSummary;
import org.ddsmigrate.command.LiveDatabase;
import org.ddsmigrate.command.MeasureTables;
import org.ddsmigrate.command.RuleCatalogue;
import org.ddsmigrate.command.Timings;
import org.ddsmigrate.command.Workbench;
import org.ddsmigrate.report.Section;
import org.ddsmigrate.report.review.JsonFormat;
import org.ddsmigrate.report.review.ReviewFiles;
import org.ddsmigrate.report.review.ReviewReport;
import org.ddsmigrate.review.Severities;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.TableSizes;
import org.ddsmigrate.review.Weighing;
import org.jspecify.annotations.Nullable;

/** Goals that check the migrations, and write down what they found. */
abstract class ReviewMojo extends ReadableMojo {
    /**
     * Reviews the migrations that this branch, tag or commit does not have, as in {@code -Dsince=origin/release}. Default:
     * those that the configured database lacks, else those that the main branch lacks, else the newest.
     */
    @Parameter(property = "since")
    private @Nullable String since;

    /** What fails the build: {@code error}, {@code warning} or {@code advice}. */
    @Parameter(property = "failOn", defaultValue = "error")
    private String failOn = "error";

    /** How grave rules are taken, as in {@code drop-table=warning,drop-index-blocking=off}. */
    @Parameter(property = "dds.severity")
    private @Nullable List<String> severity;

    /**
     * The file that {@code dds-migrate:statistics} wrote from production. Default: {@code
     * src/test/resources/db/statistics.tsv}, if it is there; else the configured database's tables are measured.
     */
    @Parameter(property = "dds.stats")
    private @Nullable File statistics;

    /** For how many seconds others may be held up in production by what is then only advice, as in {@code 0.5}. */
    @Parameter(property = "dds.toleratedSeconds", defaultValue = "1")
    private double toleratedSeconds = 1;

    /** Checks, writes the files, and says what came out. */
    final CheckResult review(ModuleReader module) {
        Databases databases = databasesIfKnown(module.flyway());
        Timings timings = new Timings();
        int major = scratchVersion(databases);
        CheckResult result;
        try (Workbench bench = Workbench.start(
                module.project(), major, () -> databases.startScratch(major), timings, databases.known())) {
            CheckOptions options = options(databases);
            prepare(bench, options);
            result = new Check(bench, options).run();
        }
        ReviewReport report = CheckReport.from(base()).of(result);
        List<Path> files = ReviewFiles.write(workFolder(), report);
        List<Section> sections = new ArrayList<>(new CheckSummary(base()).of(result));
        sections.add(Section.of(
                "report", base().relativize(files.get(files.size() - 1)).toString()));
        print(sections, JsonFormat.of(report));
        printTimings(timings);
        return result;
    }

    /** What a goal does to the files before they are checked. */
    void prepare(Workbench bench, CheckOptions options) {}

    private CheckOptions options(Databases databases) {
        Optional<LiveDatabase> live = live(databases);
        return new CheckOptions(
                        Severities.of(Optional.ofNullable(severity).orElse(List.of()), RuleCatalogue.pages()),
                        Severity.of(failOn)
                                .orElseThrow(() -> new UserProblem(
                                        "\"" + failOn + "\" is no severity",
                                        "-DfailOn",
                                        "Write error, warning or advice")),
                        live,
                        optional(since))
                .with(weighing(live))
                .with(ApplicationFlyway.of(project, session).files());
    }

    private Weighing weighing(Optional<LiveDatabase> live) {
        TableSizes sizes = StatisticsFile.of(project, Optional.ofNullable(statistics))
                .read()
                .or(() -> live.map(MeasureTables::of))
                .orElse(TableSizes.UNKNOWN);
        return new Weighing(sizes, Duration.ofMillis((long) (toleratedSeconds * 1000)));
    }

    /** A database out of reach leaves it to git what is new. */
    private Optional<LiveDatabase> live(Databases databases) {
        return databases.configured().map(LiveDatabase::of).filter(live -> {
            try (Connection connection = live.source().getConnection()) {
                return connection.isValid(0);
            } catch (SQLException e) {
                return false;
            }
        });
    }
}
