package org.ddsmigrate.maven;

import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.ddsmigrate.command.DatabaseJson;
import org.ddsmigrate.command.DatabaseSummary;
import org.ddsmigrate.command.ShowStatus;
import org.ddsmigrate.command.StatusResult;
import org.ddsmigrate.command.Timings;
import org.ddsmigrate.command.Workbench;

/** Says what is applied, pending and undone, and where the database differs from what its migrations make. */
@Mojo(name = "status", threadSafe = true, requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class StatusMojo extends ReadableMojo {
    /** Fails when something is pending, wrong or drifted, as in {@code -Dstrict}: for scripts. */
    @Parameter(property = "strict", defaultValue = "false")
    private boolean strict;

    @Override
    void run(ModuleReader module) throws MojoFailureException {
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
            StatusResult result = new ShowStatus(bench).run(open.database());
            print(DatabaseSummary.of(result), DatabaseJson.of(result));
            if (strict && !(result.isInOrder() && result.pending().isEmpty())) {
                throw new MojoFailureException("the database is not in order: see above");
            }
        }
        printTimings(timings);
    }
}
