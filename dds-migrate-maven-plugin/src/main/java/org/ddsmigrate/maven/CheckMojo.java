package org.ddsmigrate.maven;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.ddsmigrate.command.CheckResult;
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
