package org.ddsmigrate.maven;

import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.ddsmigrate.command.FolderSummary;
import org.ddsmigrate.command.LiveDatabase;
import org.ddsmigrate.command.Project;
import org.ddsmigrate.command.RebaseMigrations;
import org.ddsmigrate.command.RebasePlan;
import org.ddsmigrate.command.RebaseResult;
import org.ddsmigrate.command.Timings;
import org.ddsmigrate.command.Workbench;
import org.jspecify.annotations.Nullable;

/**
 * Puts your migrations on top of those that others merged first: your V32 becomes V33, made anew from what theirs lead
 * to, with its undo, and with the answers that stand in its header. {@code mvn dds-migrate:rebase}
 */
@Mojo(name = "rebase", threadSafe = true, requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class RebaseMojo extends DdsMojo {
    /** Your own migrations, separated by commas, as in {@code V32__add_invite_expiry.sql}; else those that git knows. */
    @Parameter(property = "mine")
    private @Nullable List<String> mine;

    /** The branch that others merged into, as in {@code origin/main}; else that, or {@code main}. */
    @Parameter(property = "base")
    private @Nullable String base;

    /** Takes your migrations back from the configured database too, as in {@code -DtakeBack}. */
    @Parameter(property = "takeBack", defaultValue = "false")
    private boolean takeBack;

    @Override
    void run(ModuleReader module) {
        Databases databases = databases(module.flyway());
        Timings timings = new Timings();
        RebasePlan plan = plan(module.project());
        int major = scratchVersion(databases);
        try (Workbench bench = Workbench.start(
                plan.without(), major, () -> databases.startScratch(major), timings, databases.known())) {
            RebaseMigrations rebase = new RebaseMigrations(bench, plan);
            print(new FolderSummary(base()).of(rebased(rebase, databases)));
        }
        printTimings(timings);
    }

    private RebasePlan plan(Project project) {
        return mine == null || mine.isEmpty()
                ? RebasePlan.ofBranch(project, optional(base))
                : RebasePlan.ofNames(project, mine);
    }

    private RebaseResult rebased(RebaseMigrations rebase, Databases databases) {
        RebaseMigrations.TakeBack where =
                takeBack ? RebaseMigrations.TakeBack.ANYWHERE : RebaseMigrations.TakeBack.DEVELOPMENT;
        if (databases.configured().isEmpty() && !databases.hasDevelopment()) {
            return rebase.run(Optional.empty(), where);
        }
        try (OpenDatabase open = OpenDatabase.of(databases)) {
            return rebase.run(Optional.<LiveDatabase>of(open.database()), where);
        }
    }
}
