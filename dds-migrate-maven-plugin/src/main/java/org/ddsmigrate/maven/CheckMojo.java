package org.ddsmigrate.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.ddsmigrate.command.Check;
import org.ddsmigrate.command.CheckReport;
import org.ddsmigrate.command.CheckResult;
import org.ddsmigrate.command.CheckSummary;
import org.ddsmigrate.command.Timings;
import org.ddsmigrate.command.Workbench;
import org.ddsmigrate.report.Section;
import org.ddsmigrate.report.review.JsonFormat;
import org.ddsmigrate.report.review.ReviewFiles;
import org.ddsmigrate.report.review.ReviewReport;

/**
 * Fails when the model and the migrations differ, when a generated or later migration has no undo, or when an undo does
 * not give back the schema before: for CI, and before a pull request.
 */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        threadSafe = true,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class CheckMojo extends ReadableMojo {
    @Override
    void run(ModuleReader module) throws MojoFailureException {
        Databases databases = databases(module.flyway());
        Timings timings = new Timings();
        int major = scratchVersion(databases);
        CheckResult result;
        try (Workbench bench = Workbench.start(module.project(), major, () -> databases.startScratch(major), timings)) {
            result = new Check(bench).run();
        }
        ReviewReport report = CheckReport.from(base()).of(result);
        List<Path> files = ReviewFiles.write(workFolder(), report);
        List<Section> sections = new ArrayList<>(new CheckSummary(base()).of(result));
        sections.add(Section.of(
                "report", base().relativize(files.get(files.size() - 1)).toString()));
        print(sections, JsonFormat.of(report));
        printTimings(timings);
        if (!result.passes()) {
            int count = result.findings().size();
            throw new MojoFailureException("check found " + count + (count == 1 ? " error" : " errors") + ": "
                    + String.join(
                            ", ",
                            result.findings().stream()
                                    .map(finding -> finding.rule())
                                    .distinct()
                                    .toList()));
        }
    }
}
