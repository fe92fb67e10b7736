package org.ddsmigrate.command;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import javax.sql.DataSource;
import org.ddsmigrate.Problem;
import org.ddsmigrate.diff.SchemaDiff;
import org.ddsmigrate.history.LockWatch;
import org.ddsmigrate.history.Patience;
import org.ddsmigrate.history.PlannedScript;
import org.ddsmigrate.history.Upgrade;
import org.ddsmigrate.history.UpgradeResult;
import org.ddsmigrate.migration.Version;
import org.ddsmigrate.report.ChangeLine;

/** Brings a database up to date, then compares it with what the migrations make, and these with the model. */
public final class ApplyMigrations {
    private final Workbench bench;
    private final Patience patience;

    /** Waits for the locks of others as long as it takes. */
    public ApplyMigrations(Workbench bench) {
        this(bench, Patience.ENDLESS);
    }

    public ApplyMigrations(Workbench bench, Patience patience) {
        this.bench = bench;
        this.patience = patience;
    }

    /** Applies everything that is pending. A comparison that fails does not undo it, and is said in the result. */
    public ApplyResult run(LiveDatabase database) {
        UpgradeResult upgrade = upgraded(database, (run, source) -> run.run(source));
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
        UpgradeResult upgrade = upgraded(database, (run, source) -> run.run(source, target));
        StatusResult status = new ShowStatus(bench).run(database);
        return new ApplyResult(
                database, upgrade.applied(), status.drift(), List.of(), status.notCompared(), Optional.of(target));
    }

    /** What a run would execute, in order; changes nothing. */
    public List<PlannedScript> plan(LiveDatabase database, Optional<Version> target) {
        return new Upgrade(bench.project().history()).plan(database.source(), target);
    }

    private UpgradeResult upgraded(LiveDatabase database, BiFunction<Upgrade, DataSource, UpgradeResult> work) {
        Upgrade upgrade = new Upgrade(bench.project().history());
        return bench.timings()
                .time(
                        "upgrade",
                        () -> LockWatch.during(database.source(), patience, source -> work.apply(upgrade, source)));
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
