package org.ddsmigrate.maven;

import java.util.Optional;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.ddsmigrate.command.ApplyMigrations;
import org.ddsmigrate.command.ApplyResult;
import org.ddsmigrate.command.DatabaseJson;
import org.ddsmigrate.command.DatabaseSummary;
import org.ddsmigrate.command.Timings;
import org.ddsmigrate.command.Workbench;
import org.ddsmigrate.migration.Version;
import org.jspecify.annotations.Nullable;

/**
 * Applies the pending migrations with Flyway, then compares the database with the migrations and the model. Without a
 * configured database it works on an embedded development database: {@code mvn dds-migrate:upgrade}, {@code
 * mvn dds-migrate:upgrade -Dtarget=31}, {@code mvn dds-migrate:upgrade -DdryRun}.
 */
@Mojo(name = "upgrade", threadSafe = true, requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class UpgradeMojo extends ReadableMojo {
    /** The last version to apply, as in {@code 31}; else all that is pending. */
    @Parameter(property = "target")
    private @Nullable String target;

    /** Prints the SQL that would run, in order, and runs nothing. */
    @Parameter(property = "dryRun", defaultValue = "false")
    private boolean dryRun;

    /**
     * After how many seconds a statement that waits for somebody's lock is given up, since others queue up behind it, as
     * in {@code 300}; {@code 0} waits as long as it takes.
     */
    @Parameter(property = "dds.lockTimeout", defaultValue = "60")
    private int lockTimeout = 60;

    @Override
    void run(ModuleReader module) {
        Databases databases = databases(module.flyway());
        Timings timings = new Timings();
        int major = databases.majorVersion();
        try (Workbench bench = Workbench.start(
                        module.project(), major, () -> databases.startScratch(major), timings, databases.known());
                OpenDatabase open = OpenDatabase.of(databases)) {
            ApplyMigrations apply = new ApplyMigrations(bench, patience(lockTimeout));
            Optional<Version> last = Versions.optional("target", target);
            if (dryRun) {
                Output.show(apply.plan(open.database(), last));
            } else {
                ApplyResult result =
                        last.isPresent() ? apply.run(open.database(), last.get()) : apply.run(open.database());
                print(DatabaseSummary.of(result), DatabaseJson.of(result));
            }
        }
        printTimings(timings);
    }
}
