package org.ddsmigrate.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.ddsmigrate.command.Adopt;
import org.ddsmigrate.command.AdoptOptions;
import org.ddsmigrate.command.AdoptResult;
import org.ddsmigrate.command.AdoptSummary;
import org.ddsmigrate.command.LiveDatabase;
import org.ddsmigrate.command.Timings;
import org.ddsmigrate.command.Workbench;
import org.ddsmigrate.report.Section;

/**
 * Adopts a project that has migrations, or a database, already: takes over the tables that the classes map, keeps the
 * rest, drafts stand-ins, writes a baseline where there are no migrations, and says what truly differs. It touches no
 * file that is there but the POM, and that only when asked; a second run changes nothing. {@code mvn dds-migrate:init}
 */
@Mojo(name = "init", threadSafe = true, requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class InitMojo extends DdsMojo {
    @Parameter(defaultValue = "${project.file}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init") // Maven sets it
    private File pom;

    /** Writes what the classes do not state into {@code src/main/resources/db/model}, as in {@code -DwriteKept}. */
    @Parameter(property = "writeKept", defaultValue = "false")
    private boolean writeKept;

    /** Lets what differs stay: one line each in the POM, with its reason, as in {@code -DacceptDifferences}. */
    @Parameter(property = "acceptDifferences", defaultValue = "false")
    private boolean acceptDifferences;

    @Override
    void run(ModuleReader module) {
        Databases databases = databasesIfKnown(module.flyway());
        Timings timings = new Timings();
        AdoptOptions options = new AdoptOptions(
                writeKept ? AdoptOptions.Kept.WRITTEN : AdoptOptions.Kept.UNSAID,
                acceptDifferences ? AdoptOptions.Differences.ACCEPTED : AdoptOptions.Differences.LISTED);
        int major = scratchVersion(databases);
        try (Workbench bench = Workbench.start(
                module.project(), major, () -> databases.startScratch(major), timings, databases.known())) {
            Optional<LiveDatabase> live = databases.configured().map(LiveDatabase::of);
            AdoptResult result = new Adopt(bench).run(live, options);
            print(new AdoptSummary(base()).of(result));
            if (!result.accepted().isEmpty()) {
                print(List.of(accepted(result)));
            }
        }
        printTimings(timings);
    }

    private Section accepted(AdoptResult result) {
        PomEdit edit = new PomEdit(pom.toPath());
        List<String> said = new ArrayList<>();
        said.add(
                edit.accept(result.accepted())
                        ? "accepts these differences now; write better reasons where you know them:"
                        : "does not declare the plugin itself; add these to <acceptedDifferences> where that is done:");
        said.addAll(edit.lines(result.accepted()));
        return Section.of("pom", said);
    }
}
