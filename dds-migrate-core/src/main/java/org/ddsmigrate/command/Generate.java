package org.ddsmigrate.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.migration.MigrationFolder;
import org.ddsmigrate.migration.MigrationHeader;
import org.ddsmigrate.migration.MigrationKind;
import org.ddsmigrate.migration.MigrationScript;
import org.ddsmigrate.migration.MigrationWriter;
import org.ddsmigrate.migration.Version;
import org.ddsmigrate.plan.Plan;
import org.ddsmigrate.proof.BothOrders;
import org.ddsmigrate.proof.Draft;
import org.ddsmigrate.proof.OtherSchema;
import org.ddsmigrate.proof.Proof;
import org.ddsmigrate.proof.Proven;
import org.ddsmigrate.report.ChangeLine;

/** Writes the migration that leads from what the files make to what the model wants, with its undo, both proven. */
public final class Generate {
    private final Workbench bench;

    public Generate(Workbench bench) {
        this.bench = bench;
    }

    /**
     * Compares, proves, and writes.
     *
     * @throws UserProblem when a decision is needed, the history does not replay, the model is broken, or the change
     *     can't be made; nothing is written then
     */
    public GenerateResult run(GenerateOptions options) {
        return run(options, List.of());
    }

    /**
     * Likewise, in a version newer than those that a database has applied already, from whoever's files.
     *
     * @param taken the versions in its history
     */
    public GenerateResult run(GenerateOptions options, List<Version> taken) {
        UnchangedRuns known = UnchangedRuns.of(bench, options.answers());
        return bench.timings().time("known", known::find).orElseGet(() -> compared(options, taken, known));
    }

    private GenerateResult compared(GenerateOptions options, List<Version> taken, UnchangedRuns known) {
        Comparison comparison = Comparison.of(bench);
        Decided decided = Decided.of(bench, comparison, options);
        Proven proven = decided.isUnchanged() ? Proven.NOTHING : proven(comparison, decided, options, taken);
        List<MigrationScript> scripts = proven.scripts();
        if (!scripts.isEmpty()) {
            ProofRecord.write(
                    bench.project().workFolder(),
                    scripts.stream().map(MigrationScript::fileName).toList(),
                    bench.server().description(),
                    proven.rows());
        }
        boolean writes = !scripts.isEmpty() && options.mode() == GenerateOptions.Mode.WRITE;
        GenerateResult result = result(comparison, decided, proven, writes ? write(scripts) : List.of());
        if (decided.answers().equals(options.answers())) {
            known.keep(result);
        }
        return result;
    }

    private Proven proven(Comparison comparison, Decided decided, GenerateOptions options, List<Version> taken) {
        Renaming renaming = decided.renaming();
        List<Draft> drafts = decided.drafts(options.locking());
        MigrationScribe scribe = new MigrationScribe(
                bench.project(),
                versions(comparison, taken, drafts.size()),
                options.name().replace(' ', '_'),
                comparison.model().entities().map(model -> model.provider()).orElse(""),
                answers(decided.answers()),
                comparison.lines(),
                RepeatableObjects.of(comparison.folder(), comparison.current()));
        Proof proof = new Proof(
                bench.server(),
                comparison.history().database(),
                bench.project().history(),
                bench.scope(),
                () -> bench.newName("proof"));
        Proven proven = bench.timings()
                .time(
                        "proof",
                        () -> proof.prove(
                                new Proof.Start(comparison.current(), renaming.forward(), renaming.backward()),
                                decided.target().schema(),
                                drafts,
                                scribe));
        if (runsMoreThanVersions(comparison.folder())) {
            new BothOrders(bench.server(), bench.project().history(), bench.scope())
                    .prove(proven, bench.newDatabase("empty"));
        }
        if (bench.project().qualify() == Qualify.DEFAULT_SCHEMA) {
            new OtherSchema(bench.server(), bench.project().history(), bench.scope())
                    .prove(proven, comparison.current(), bench.newDatabase("tenant"));
        }
        return proven;
    }

    /** Repeatable migrations and callbacks, whose order depends on what a database has already. */
    private static boolean runsMoreThanVersions(MigrationFolder folder) {
        return !folder.files(MigrationKind.REPEATABLE).isEmpty()
                || folder.others().stream().anyMatch(file -> !AdoptionRecord.isRecord(file.path()));
    }

    /** The next ones after every file, what a database has applied, and what is no file: Java migrations. */
    private static List<Version> versions(Comparison comparison, List<Version> taken, int count) {
        List<Version> versions = new ArrayList<>(taken);
        comparison.history().applied().forEach(applied -> applied.version().ifPresent(versions::add));
        int known = versions.size();
        while (versions.size() < known + count) {
            versions.add(comparison.folder().nextVersion(versions, Clock.systemUTC()));
        }
        return versions.subList(known, versions.size());
    }

    private List<Path> write(List<MigrationScript> scripts) {
        Path folder = bench.project().history().folders().get(0);
        return new MigrationWriter(bench.project().history().naming())
                .write(scripts.stream()
                        .map(script -> new MigrationWriter.NewFile(folder, script))
                        .toList());
    }

    private static List<MigrationHeader.Entry> answers(Answers answers) {
        return answers.all().stream()
                .map(answer -> new MigrationHeader.Entry("answer", answer.text()))
                .toList();
    }

    private GenerateResult result(Comparison comparison, Decided decided, Proven proven, List<Path> files) {
        List<Change> changes = new ArrayList<>();
        List<ChangeLine> lines = new ArrayList<>();
        for (Plan part : List.of(decided.renaming().forward(), decided.plan())) {
            part.changes().forEach(changes::add);
            part.steps().forEach(step -> lines.add(comparison.lines().line(step.changes())));
        }
        return new GenerateResult(
                comparison.modelInWords(),
                comparison.history().applied().size(),
                bench.server().description(),
                comparison.history().standIns(),
                comparison.history().createdRoles(),
                changes,
                lines,
                decided.target().kept(),
                comparison.unmanaged(),
                proven.scripts(),
                proven.rows(),
                files);
    }
}
