package org.ddsmigrate.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.history.HistorySettings;
import org.ddsmigrate.history.Replay;
import org.ddsmigrate.history.StandingScripts;
import org.ddsmigrate.history.Undo;
import org.ddsmigrate.history.UndoneMigration;
import org.ddsmigrate.migration.MigrationFile;
import org.ddsmigrate.migration.MigrationKind;
import org.ddsmigrate.migration.MigrationScript;
import org.ddsmigrate.migration.MigrationWriter;
import org.ddsmigrate.migration.RemovedFiles;
import org.ddsmigrate.migration.Version;
import org.ddsmigrate.plan.Locking;

/**
 * Puts my migrations on top of those that others merged first: made anew from what theirs lead to, with the answers
 * that stand in the old headers, and proven like any other.
 */
public final class RebaseMigrations {
    /** Where mine may be taken back, if they are applied already. */
    public enum TakeBack {
        /** Only on a development database. */
        DEVELOPMENT,
        /** Wherever they are applied. */
        ANYWHERE
    }

    private final Workbench bench;
    private final RebasePlan plan;

    /** @param bench on the project of {@link RebasePlan#without()} */
    public RebaseMigrations(Workbench bench, RebasePlan plan) {
        this.bench = bench;
        this.plan = plan;
    }

    /**
     * Rebases.
     *
     * @param database where mine may be applied
     * @param where they may be taken back
     * @throws UserProblem when mine are applied to another database, or can't be made anew; nothing is changed then
     */
    public RebaseResult run(Optional<LiveDatabase> database, TakeBack where) {
        if (plan.isOnTop()) {
            return new RebaseResult(
                    List.of(), List.of(), Optional.empty(), List.of(), "nothing to do: yours are on top already");
        }
        List<String> applied = database.map(this::applied).orElse(List.of());
        if (!applied.isEmpty() && where == TakeBack.DEVELOPMENT) {
            requireDevelopment(database.orElseThrow(), applied);
        }
        boolean generated = plan.isGenerated();
        List<MigrationWriter.NewFile> files = generated ? madeAnew() : renumbered();
        List<UndoneMigration> undone = applied.isEmpty()
                ? List.of()
                : new Undo(plan.withoutRivals()).steps(database.orElseThrow().source(), applied.size());
        return replaced(files, undone, generated ? "made anew and proven" : "renumbered, as they were written by hand");
    }

    private RebaseResult replaced(List<MigrationWriter.NewFile> files, List<UndoneMigration> undone, String how) {
        List<MigrationFile> old =
                Stream.concat(plan.mine().stream(), plan.undos().stream()).toList();
        RemovedFiles removed = RemovedFiles.remove(old, bench.project().workFolder(), Clock.systemUTC());
        try {
            List<Path> written = files.isEmpty()
                    ? List.of()
                    : new MigrationWriter(bench.project().history().naming()).write(files);
            return new RebaseResult(
                    undone,
                    old.stream().map(MigrationFile::fileName).toList(),
                    Optional.of(removed.folder()),
                    written,
                    how);
        } catch (RuntimeException e) {
            removed.putBack();
            throw e;
        }
    }

    private List<MigrationWriter.NewFile> madeAnew() {
        Answers answers = Answers.NONE;
        for (MigrationFile file : plan.mine()) {
            for (String answer : file.header().values("answer")) {
                answers = answers.and(Answers.ofOption("-D" + answer));
            }
        }
        boolean online =
                plan.mine().stream().anyMatch(file -> file.header().entries().contains(MigrationScribe.ONLINE));
        GenerateOptions options = new GenerateOptions(
                        plan.mine().get(0).description(), answers, GenerateOptions.Mode.DRY_RUN)
                .with(online ? Locking.BRIEF : Locking.PLAIN);
        Path folder = bench.project().history().folders().get(0);
        return new Generate(bench)
                .run(options).scripts().stream()
                        .map(script -> new MigrationWriter.NewFile(folder, script))
                        .toList();
    }

    private List<MigrationWriter.NewFile> renumbered() {
        HistorySettings history = bench.project().history();
        List<Version> taken = new ArrayList<>();
        List<MigrationWriter.NewFile> files = new ArrayList<>();
        List<MigrationScript> versioned = new ArrayList<>();
        for (MigrationFile file : plan.mine()) {
            Version version = history.migrationFolder().nextVersion(taken, Clock.systemUTC());
            taken.add(version);
            MigrationWriter.NewFile renamed = renamed(file, version);
            files.add(renamed);
            versioned.add(renamed.script());
            plan.undos().stream()
                    .filter(undo -> undo.version().equals(file.version()))
                    .forEach(undo -> files.add(renamed(undo, version)));
        }
        new Replay(bench.server(), history).run(bench.newDatabase("rebased"), versioned);
        return files;
    }

    private MigrationWriter.NewFile renamed(MigrationFile file, Version version) {
        MigrationKind kind = file.kind();
        String name = bench.project().history().naming().fileName(kind, version, file.description());
        return new MigrationWriter.NewFile(
                Optional.ofNullable(file.path().getParent()).orElseThrow(), file.renamed(name));
    }

    private List<String> applied(LiveDatabase database) {
        List<String> standing =
                StandingScripts.of(database.source(), bench.project().history());
        return plan.mine().stream()
                .map(MigrationFile::script)
                .filter(standing::contains)
                .toList();
    }

    private static void requireDevelopment(LiveDatabase database, List<String> applied) {
        if (database.origin() != LiveDatabase.Origin.DEVELOPMENT) {
            throw new UserProblem(
                    "applied to the configured database already",
                    String.join(", ", applied),
                    "Nothing was changed. -DtakeBack takes it back there first, with its undo file");
        }
    }
}
