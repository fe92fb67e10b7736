package org.ddsmigrate.maven;

import java.io.File;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.command.LiveDatabase;
import org.ddsmigrate.command.MeasureTables;
import org.ddsmigrate.report.Section;
import org.jspecify.annotations.Nullable;

/**
 * Writes how large the configured database's tables are to a file: schema, table, rows and bytes, no data and nothing that
 * gives access. {@code check} reckons with it, so that it knows production without reaching it.
 */
@Mojo(name = "statistics", threadSafe = true)
public final class StatisticsMojo extends DdsMojo {
    /** The file. Default: {@code src/test/resources/db/statistics.tsv}, where {@code check} looks. */
    @Parameter(property = "dds.stats")
    private @Nullable File statistics;

    @Override
    void run(ModuleReader module) {
        LiveDatabase database = databases(module.flyway())
                .configured()
                .map(LiveDatabase::of)
                .orElseThrow(() -> new UserProblem(
                        "no database is configured whose tables could be measured",
                        "dds.url",
                        "Name the one that matters: -Ddds.url=jdbc:postgresql://db.example.com/shop -Ddds.user=..."));
        StatisticsFile file = StatisticsFile.of(project, Optional.ofNullable(statistics));
        int tables = MeasureTables.write(database, file.path()).tables().size();
        print(List.of(
                Section.of("database", database.description()),
                Section.of("written", base().relativize(file.path().toAbsolutePath()) + ": " + tables + " tables")));
    }
}
