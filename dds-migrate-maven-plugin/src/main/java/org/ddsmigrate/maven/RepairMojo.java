package org.ddsmigrate.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.ddsmigrate.command.DatabaseJson;
import org.ddsmigrate.command.DatabaseSummary;
import org.ddsmigrate.command.RepairHistory;
import org.ddsmigrate.command.RepairedHistory;
import org.ddsmigrate.command.Timings;
import org.ddsmigrate.command.Workbench;

/**
 * Makes Flyway's history in the database agree with the files: removes the rows of failed migrations, takes over files
 * that were edited without another meaning, marks what has no file any more as deleted. Says what a failed migration
 * left behind. {@code mvn dds-migrate:repair}
 */
@Mojo(name = "repair", threadSafe = true, requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class RepairMojo extends ReadableMojo {
    @Override
    void run(ModuleReader module) {
        Databases databases = databases(module.flyway());
        Timings timings = new Timings();
        int major = databases.majorVersion();
        try (Workbench bench = Workbench.start(
                        module.projectWithoutEntities(),
                        major,
                        () -> databases.startScratch(major),
                        timings,
                        databases.known());
                OpenDatabase open = OpenDatabase.of(databases)) {
            RepairedHistory result = new RepairHistory(bench).run(open.database());
            print(DatabaseSummary.of(result), DatabaseJson.of(result));
        }
        printTimings(timings);
    }
}
