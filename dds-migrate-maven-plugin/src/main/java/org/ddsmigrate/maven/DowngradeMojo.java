package org.ddsmigrate.maven;

import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.command.DatabaseJson;
import org.ddsmigrate.command.DatabaseSummary;
import org.ddsmigrate.command.LiveDatabase;
import org.ddsmigrate.command.UndoMigrations;
import org.ddsmigrate.history.PlannedScript;
import org.ddsmigrate.history.UndoneMigration;
import org.ddsmigrate.migration.Version;
import org.jspecify.annotations.Nullable;

/**
 * Takes migrations back with their undo files, the last applied first, each in one transaction with its row in Flyway's
 * history: {@code mvn dds-migrate:downgrade -Dsteps=2}, or {@code -Dtarget=31}.
 */
@Mojo(name = "downgrade", threadSafe = true, requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class DowngradeMojo extends ReadableMojo {
    /** How many migrations are taken back, as in {@code 2}; one if nothing is said. */
    @Parameter(property = "steps")
    private @Nullable Integer steps;

    /** The version that stays, all newer ones are taken back, as in {@code 31}; {@code 0} takes back all. */
    @Parameter(property = "target")
    private @Nullable String target;

    /** Prints the SQL that would run, in order, and runs nothing. */
    @Parameter(property = "dryRun", defaultValue = "false")
    private boolean dryRun;

    /**
     * After how many seconds a statement that waits for somebody's lock is given up, since others queue up behind it, as
     * in {@code 300}; {@code 0} waits as long as it takes.
     */
    @Parameter(property = "dds.lockTimeout", defaultValue = "60")
    private int lockTimeout = 60;

    @Override
    void run(ModuleReader module) {
        requireOneAnswer();
        UndoMigrations undo = new UndoMigrations(module.history(), patience(lockTimeout));
        try (OpenDatabase open = OpenDatabase.of(databases(module.flyway()))) {
            if (dryRun) {
                Output.show(planned(undo, open.database()));
            } else {
                List<UndoneMigration> undone = undone(undo, open.database());
                print(DatabaseSummary.of(open.database(), undone), DatabaseJson.of(open.database(), undone));
            }
        }
    }

    private List<UndoneMigration> undone(UndoMigrations undo, LiveDatabase database) {
        Optional<Version> last = Versions.optional("target", target);
        return last.isPresent()
                ? undo.to(database, last.get())
                : undo.steps(database, Optional.ofNullable(steps).orElse(1));
    }

    private List<PlannedScript> planned(UndoMigrations undo, LiveDatabase database) {
        Optional<Version> last = Versions.optional("target", target);
        return last.isPresent()
                ? undo.planTo(database, last.get())
                : undo.planSteps(database, Optional.ofNullable(steps).orElse(1));
    }

    private void requireOneAnswer() {
        if (steps != null && target != null) {
            throw new UserProblem("both steps and target are given", "-Dsteps, -Dtarget", "Give one of them");
        }
        if (steps != null && steps < 1) {
            throw new UserProblem("nothing to take back", "-Dsteps=" + steps, "Give a number from 1 on");
        }
    }
}
