package org.ddsmigrate.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.ddsmigrate.command.DatabaseSummary;
import org.ddsmigrate.command.ShowStatus;
import org.ddsmigrate.command.Timings;
import org.ddsmigrate.command.Workbench;

/** Says what is applied, pending and undone, and where the database differs from what its migrations make. */
@Mojo(name = "status", threadSafe = true, requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class StatusMojo extends DdsMojo {
    @Override
    void run(ModuleReader module) {
        Databases databases = databases(module.flyway());
        Timings timings = new Timings();
        int major = databases.majorVersion();
        try (Workbench bench = Workbench.start(
                        module.projectWithoutEntities(), major, () -> databases.startScratch(major), timings);
                OpenDatabase open = OpenDatabase.of(databases)) {
            print(DatabaseSummary.of(new ShowStatus(bench).run(open.database())));
        }
        printTimings(timings);
    }
}
