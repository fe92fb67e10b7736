package org.ddsmigrate.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.ddsmigrate.command.ApplyMigrations;
import org.ddsmigrate.command.DatabaseSummary;
import org.ddsmigrate.command.Timings;
import org.ddsmigrate.command.Workbench;

/**
 * Applies the pending migrations with Flyway, then compares the database with the migrations and the model. Without a
 * configured database it works on an embedded development database.
 */
@Mojo(name = "upgrade", threadSafe = true, requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class UpgradeMojo extends DdsMojo {
    @Override
    void run(ModuleReader module) {
        Databases databases = databases(module.flyway());
        Timings timings = new Timings();
        int major = databases.majorVersion();
        try (Workbench bench = Workbench.start(module.project(), major, () -> databases.startScratch(major), timings);
                OpenDatabase open = OpenDatabase.of(databases)) {
            print(DatabaseSummary.of(new ApplyMigrations(bench).run(open.database())));
        }
        printTimings(timings);
    }
}
