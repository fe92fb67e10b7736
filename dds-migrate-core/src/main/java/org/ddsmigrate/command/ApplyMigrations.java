package org.ddsmigrate.command;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.ddsmigrate.Problem;
import org.ddsmigrate.diff.SchemaDiff;
import org.ddsmigrate.history.PlannedScript;
import org.ddsmigrate.history.Upgrade;
import org.ddsmigrate.history.UpgradeResult;
import org.ddsmigrate.migration.Version;
import org.ddsmigrate.report.ChangeLine;

/** Brings a database up to date, then compares it with what the migrations make, and these with the model. */
public final class ApplyMigrations {
    private final Workbench bench;

    public ApplyMigrations(Workbench bench) {
        this.bench = bench;
    }

    /** Applies everything that is pending. A comparison that fails does not undo it, and is said in the result. */
    public ApplyResult run(LiveDatabase database) {
        UpgradeResult upgrade = bench.timings()
                .time("upgrade", () -> new Upgrade(bench.project().history()).run(database.source()));
        Optional<String> beyond = new ShowStatus(bench).reasonNotToCompare(database);
        if (beyond.isPresent()) {
            return new ApplyResult(database, upgrade.applied(), Drift.NONE, List.of(), beyond, Optional.empty());
        }
        try {
            return compared(database, upgrade);
        } catch (Problem e) {
            return new ApplyResult(
                    database,
                    upgrade.applied(),
                    Drift.NONE,
                    List.of(),
                    Optional.of(Words.problem(e)),
                    Optional.empty());
        }
    }

    /** Applies what is pending up to and including a version, and compares with what the files make up to it. */
    public ApplyResult run(LiveDatabase database, Version target) {
        UpgradeResult upgrade = bench.timings()
                .time("upgrade", () -> new Upgrade(bench.project().history()).run(database.source(), target));
        StatusResult status = new ShowStatus(bench).run(database);
        return new ApplyResult(
                database, upgrade.applied(), status.drift(), List.of(), status.notCompared(), Optional.of(target));
    }

    /** What a run would execute, in order; changes nothing. */
    public List<PlannedScript> plan(LiveDatabase database, Optional<Version> target) {
        return new Upgrade(bench.project().history()).plan(database.source(), target);
    }

    private ApplyResult compared(LiveDatabase database, UpgradeResult upgrade) {
        Comparison comparison = Comparison.of(bench);
        Drift drift = Drift.between(comparison.current(), database.read(bench.scope()), comparison.lines());
        List<ChangeLine> pending = Drift.lines(
                SchemaDiff.between(
                        comparison.current(),
                        comparison.target(comparison.current(), new TreeSet<>()).schema()),
                comparison.lines());
        return new ApplyResult(database, upgrade.applied(), drift, pending, Optional.empty(), Optional.empty());
    }
}
