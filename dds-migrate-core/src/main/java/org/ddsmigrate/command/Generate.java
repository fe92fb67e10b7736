package org.ddsmigrate.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.UnsupportedDifference;
import org.ddsmigrate.diff.Difference;
import org.ddsmigrate.diff.SchemaDiff;
import org.ddsmigrate.diff.Target;
import org.ddsmigrate.migration.MigrationHeader;
import org.ddsmigrate.migration.MigrationKind;
import org.ddsmigrate.migration.MigrationScript;
import org.ddsmigrate.migration.MigrationWriter;
import org.ddsmigrate.migration.Version;
import org.ddsmigrate.plan.Plan;
import org.ddsmigrate.plan.Planner;
import org.ddsmigrate.proof.BothOrders;
import org.ddsmigrate.proof.Draft;
import org.ddsmigrate.proof.Proof;
import org.ddsmigrate.proof.Proven;
import org.ddsmigrate.proof.TypeTrial;
import org.ddsmigrate.report.ChangeLine;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.Schema;

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
        Comparison comparison = Comparison.of(bench);
        Renaming renaming = Renaming.of(
                bench,
                comparison.history().database(),
                comparison.current(),
                options.answers(),
                comparison.defaultSchema());
        Target target = comparison.target(renaming.renamed(), agreed(renaming.renamed(), options, comparison));
        Difference difference = new Decisions(
                        options.answers(),
                        comparison.defaultSchema(),
                        new TypeTrial(comparison.model().database(), renaming.renamed(), target.schema()),
                        comparison.lines())
                .decide(SchemaDiff.between(renaming.renamed(), target.schema()));
        Plan plan = Planner.plan(renaming.renamed(), target.schema(), difference);
        requireSupported(plan.unsupported());
        List<MigrationScript> scripts = List.of();
        List<Path> files = List.of();
        boolean unchanged = plan.isEmpty() && renaming.forward().isEmpty();
        if (!unchanged) {
            scripts = proven(comparison, renaming, target.schema(), plan, options);
            files = options.mode() == GenerateOptions.Mode.WRITE ? write(scripts) : List.of();
        }
        return result(comparison, renaming, target, plan, scripts, files);
    }

    private List<MigrationScript> proven(
            Comparison comparison, Renaming renaming, Schema target, Plan plan, GenerateOptions options) {
        List<Plan> files = FileSplit.split(plan);
        List<Draft> drafts = new ArrayList<>();
        files.forEach(file -> drafts.add(Draft.of(file)));
        MigrationScribe scribe = new MigrationScribe(
                bench.project().history(),
                versions(comparison, drafts.size()),
                options.name().replace(' ', '_'),
                comparison.model().entities().map(model -> model.provider()).orElse(""),
                answers(options.answers()),
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
                                target,
                                drafts,
                                scribe));
        List<MigrationScript> scripts = new ArrayList<>();
        for (Proven.Migration migration : proven.migrations()) {
            scripts.add(migration.versioned());
            scripts.add(migration.undo());
        }
        if (!comparison.folder().files(MigrationKind.REPEATABLE).isEmpty()) {
            new BothOrders(bench.server(), bench.project().history(), bench.scope())
                    .prove(proven, bench.newDatabase("empty"));
        }
        return scripts;
    }

    private List<Version> versions(Comparison comparison, int count) {
        List<Version> versions = new ArrayList<>();
        while (versions.size() < count) {
            versions.add(comparison.folder().nextVersion(versions, Clock.systemUTC()));
        }
        return versions;
    }

    private List<Path> write(List<MigrationScript> scripts) {
        Path folder = bench.project().history().folders().get(0);
        return new MigrationWriter(bench.project().history().naming())
                .write(scripts.stream()
                        .map(script -> new MigrationWriter.NewFile(folder, script))
                        .toList());
    }

    private static SortedSet<ObjectRef> agreed(Schema from, GenerateOptions options, Comparison comparison) {
        SortedSet<ObjectRef> agreed = new TreeSet<>();
        List<ObjectRef> all = new ArrayList<>(from.objects().keySet());
        from.tables()
                .forEach(table ->
                        table.columns().forEach(column -> all.add(ObjectRef.column(table.name(), column.name()))));
        for (ObjectRef ref : all) {
            boolean byName =
                    ref.kind() != ObjectKind.SCHEMA && options.answers().mayDrop(ref, comparison.defaultSchema());
            if (byName) {
                agreed.add(ref);
            }
        }
        return agreed;
    }

    private static List<MigrationHeader.Entry> answers(Answers answers) {
        List<MigrationHeader.Entry> entries = new ArrayList<>();
        answers.renames().forEach((old, name) -> entries.add(answer("rename=" + old + ":" + name)));
        answers.drops().forEach(name -> entries.add(answer("drop=" + name)));
        answers.fills().forEach((name, value) -> entries.add(answer("fill=" + name + ":" + value)));
        answers.casts().forEach((name, value) -> entries.add(answer("cast=" + name + ":" + value)));
        return entries;
    }

    private static MigrationHeader.Entry answer(String text) {
        return new MigrationHeader.Entry("answer", text);
    }

    private static void requireSupported(List<UnsupportedDifference> unsupported) {
        if (!unsupported.isEmpty()) {
            StringBuilder what = new StringBuilder("This change can't be written:");
            unsupported.forEach(difference -> what.append("\n    ").append(difference));
            throw new UserProblem(what.toString(), "\n    Nothing was written");
        }
    }

    private GenerateResult result(
            Comparison comparison,
            Renaming renaming,
            Target target,
            Plan plan,
            List<MigrationScript> scripts,
            List<Path> files) {
        List<Change> changes = new ArrayList<>();
        List<ChangeLine> lines = new ArrayList<>();
        for (Plan part : List.of(renaming.forward(), plan)) {
            part.changes().forEach(changes::add);
            part.steps().forEach(step -> lines.add(comparison.lines().line(step.main())));
        }
        return new GenerateResult(
                comparison.modelInWords(),
                comparison.history().applied().size(),
                bench.server().description(),
                comparison.history().standIns(),
                changes,
                lines,
                target.kept(),
                comparison.current().unmanaged(),
                scripts,
                files);
    }
}
