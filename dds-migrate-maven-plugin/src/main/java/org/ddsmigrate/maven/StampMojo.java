package org.ddsmigrate.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.ddsmigrate.command.DatabaseJson;
import org.ddsmigrate.command.DatabaseSummary;
import org.ddsmigrate.command.StampHistory;
import org.ddsmigrate.command.StampResult;
import org.ddsmigrate.command.Timings;
import org.ddsmigrate.command.Workbench;
import org.jspecify.annotations.Nullable;

/**
 * Enters migrations into the database's history without running them, if the schema really is what they make: for a
 * database that got them some other way. {@code mvn dds-migrate:stamp -Dtarget=31}
 */
@Mojo(name = "stamp", threadSafe = true, requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class StampMojo extends ReadableMojo {
    /** The version at which the schema is, as in {@code 31}; else the newest one. */
    @Parameter(property = "target")
    private @Nullable String target;

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
            StampResult result = new StampHistory(bench).run(open.database(), Versions.optional("target", target));
            print(DatabaseSummary.of(result), DatabaseJson.of(result));
        }
        printTimings(timings);
    }
}
