package org.ddsmigrate.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.command.FolderSummary;
import org.ddsmigrate.command.StartOver;
import org.ddsmigrate.command.StartOverOptions;
import org.ddsmigrate.scratch.DevelopmentServer;
import org.jspecify.annotations.Nullable;

/**
 * The way back when a new migration went wrong: takes uncommitted migration files out of the folder, after showing them,
 * and makes the development database anew from the committed ones: {@code mvn dds-migrate:start-over}. The files are
 * moved below {@code target/dds-migrate/removed}, not deleted. No other database is touched.
 */
@Mojo(name = "start-over", threadSafe = true, requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class StartOverMojo extends DdsMojo {
    /** The last version that stays, as in {@code 31}; else those that git says are committed. {@code 0}: none. */
    @Parameter(property = "target")
    private @Nullable String target;

    /** Puts a few made-up rows into each table of the new database, as in {@code -DsampleRows}. */
    @Parameter(property = "sampleRows", defaultValue = "false")
    private boolean sampleRows;

    /** Shows what would be removed, and removes nothing. */
    @Parameter(property = "dryRun", defaultValue = "false")
    private boolean dryRun;

    @Override
    void run(ModuleReader module) {
        Databases databases = databases(module.flyway());
        databases.configured().ifPresent(given -> {
            throw new UserProblem(
                    "only a database that dds-migrate made for development is ever made anew",
                    given.description(),
                    "Nothing was touched; take migrations back there with mvn dds-migrate:downgrade");
        });
        StartOverOptions options = new StartOverOptions(
                Versions.optional("target", target),
                sampleRows ? StartOverOptions.Rows.SAMPLES : StartOverOptions.Rows.NONE,
                dryRun ? StartOverOptions.Mode.DRY_RUN : StartOverOptions.Mode.RUN);
        try (DevelopmentServer server = databases.startDevelopment()) {
            print(new FolderSummary(base())
                    .of(new StartOver(module.projectWithoutEntities()).run(server, options), options));
        }
    }
}
