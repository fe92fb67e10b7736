package org.ddsmigrate.maven;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.ddsmigrate.command.CheckOptions;
import org.ddsmigrate.command.CheckResult;
import org.ddsmigrate.command.FixMigrations;
import org.ddsmigrate.command.Workbench;
import org.ddsmigrate.review.Finding;

/**
 * Fails when the model and the migrations differ, when a generated or later migration has no undo, when an undo does not
 * give back the schema before, or when a new migration would hurt a database that people work with: for CI, and before a
 * pull request.
 */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        threadSafe = true,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class CheckMojo extends ReviewMojo {
    /**
     * Corrects before the check, in new migrations only, what needs no thought: a missing {@code .sql.conf}, SET that
     * outlives its migration, line ends, and a newest file of which only a part may run in a transaction. Example:
     * {@code -Dfix}.
     */
    @Parameter(property = "fix", defaultValue = "false")
    private boolean fix;

    @Override
    void prepare(Workbench bench, CheckOptions options) {
        if (fix) {
            new FixMigrations(bench, options).run().forEach(line -> getLog().info("fixed " + line));
        }
    }

    @Override
    void run(ModuleReader module) throws MojoFailureException {
        CheckResult result = review(module);
        if (!result.passes()) {
            List<Finding> failing = result.failing();
            throw new MojoFailureException(
                    "check found " + failing.size() + (failing.size() == 1 ? " problem: " : " problems: ")
                            + failing.stream().map(Finding::rule).distinct().collect(Collectors.joining(", ")));
        }
    }
}
