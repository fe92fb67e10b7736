package org.ddsmigrate.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.UnsupportedDifference;
import org.ddsmigrate.diff.Difference;
import org.ddsmigrate.diff.SchemaDiff;
import org.ddsmigrate.diff.Target;
import org.ddsmigrate.history.HistorySettings;
import org.ddsmigrate.history.StandInDrafts;
import org.ddsmigrate.migration.MigrationKind;
import org.ddsmigrate.migration.MigrationScript;
import org.ddsmigrate.migration.MigrationWriter;
import org.ddsmigrate.migration.Version;
import org.ddsmigrate.report.ChangeLine;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.Table;

/**
 * Brings a project that has migrations or a database already to "no difference", without touching what it has: drafts
 * stand-ins, writes a baseline where there are no migrations, takes over the tables that the model maps, and lists what
 * really differs. Done twice, it changes nothing the second time.
 */
public final class Adopt {
    private final Workbench bench;
    private final HistorySettings history;

    public Adopt(Workbench bench) {
        this.bench = bench;
        this.history = bench.project().history();
    }

    /**
     * Adopts.
     *
     * @param database the configured one
     * @throws UserProblem when there is nothing to adopt, or the history can't be replayed even with stand-ins
     */
    public AdoptResult run(Optional<LiveDatabase> database, AdoptOptions options) {
        List<Path> baseline = hasMigrations() ? List.of() : baseline(database);
        Optional<StampResult> stamp = baseline.isEmpty()
                ? Optional.empty()
                : Optional.of(new StampHistory(bench).run(database.orElseThrow(), Optional.empty()));
        List<Path> standIns = new StandInDrafts(bench.server(), history, () -> bench.newDatabase("drafts")).write();
        Comparison comparison = Comparison.of(bench);
        Target target = comparison.target(comparison.current(), new TreeSet<>());
        boolean known = AdoptionRecord.of(comparison.folder()).isPresent();
        List<ObjectRef> takenOver = known ? List.of() : takenOver(comparison.current(), target);
        Optional<Path> record = takenOver.isEmpty() ? Optional.empty() : Optional.of(write(takenOver));
        Difference difference = SchemaDiff.between(comparison.current(), target.schema());
        return new AdoptResult(
                comparison.modelInWords(),
                Words.counted(comparison.history().applied().size(), "migration") + " replayed on "
                        + bench.server().description(),
                standIns,
                baseline,
                stamp,
                takenOver.stream().filter(ref -> ref.kind() == ObjectKind.TABLE).toList(),
                record,
                target.kept(),
                options.kept() == AdoptOptions.Kept.WRITTEN && !target.kept().isEmpty()
                        ? Optional.of(say(comparison, target))
                        : Optional.empty(),
                Drift.lines(difference, comparison.lines()),
                options.differences() == AdoptOptions.Differences.ACCEPTED
                        ? accepted(difference, comparison)
                        : List.of());
    }

    private boolean hasMigrations() {
        return history.migrationFolder().files().stream()
                        .anyMatch(
                                file -> file.kind() == MigrationKind.VERSIONED || file.kind() == MigrationKind.BASELINE)
                || history.hasScriptsElsewhere();
    }

    private List<Path> baseline(Optional<LiveDatabase> database) {
        List<Path> files =
                database.map(live -> new Baseline(bench, live).write()).orElse(List.of());
        if (files.isEmpty()) {
            throw new UserProblem(
                    "there is nothing to adopt: no migrations, and no database with tables",
                    history.folders().get(0).toString(),
                    "Begin with mvn dds-migrate:generate -Dname=create_model; or name a database that runs: -Ddds.url=...");
        }
        return files;
    }

    /** What both the model and the history have, down to columns and constraints. */
    private static List<ObjectRef> takenOver(Schema current, Target target) {
        Set<ObjectRef> kept = new TreeSet<>(target.kept());
        List<ObjectRef> taken = new ArrayList<>();
        target.schema().objects().forEach((ref, object) -> {
            boolean ours = !kept.contains(ref) && current.objects().containsKey(ref);
            if (ours && ref.kind() != ObjectKind.SCHEMA) {
                taken.add(ref);
                if (object instanceof Table table) {
                    Table before = current.table(table.name()).orElseThrow();
                    table.columns().stream()
                            .filter(column -> before.column(column.name()).isPresent())
                            .map(column -> ObjectRef.column(table.name(), column.name()))
                            .filter(column -> !kept.contains(column))
                            .forEach(taken::add);
                }
            }
        });
        return taken;
    }

    private Path write(List<ObjectRef> takenOver) {
        Version newest = history.migrationFolder().files().stream()
                .flatMap(file -> file.version().stream())
                .max(Version::compareTo)
                .orElse(Version.of("0"));
        MigrationScript text = AdoptionRecord.write(takenOver, newest, history.placeholderGuard(Set.of()));
        return new MigrationWriter(history.naming())
                .write(List.of(new MigrationWriter.NewFile(history.folders().get(0), text)))
                .get(0);
    }

    /** Written only if the model is complete with it. */
    private Path say(Comparison comparison, Target target) {
        Path file = bench.project().modelSql().resolve(KeptSql.FILE);
        MigrationScript text = new KeptSql(target.schema(), target.kept(), comparison.lines()).script(history);
        new MigrationWriter(history.naming())
                .write(List.of(new MigrationWriter.NewFile(bench.project().modelSql(), text)));
        try {
            Comparison again = Comparison.of(bench);
            List<ObjectRef> left =
                    again.target(again.current(), new TreeSet<>()).kept();
            if (!left.isEmpty()) {
                throw new UserProblem(
                        "not all that is kept can be said in SQL: "
                                + left.stream().map(ObjectRef::displayName).toList(),
                        file.toString(),
                        "The file was not written; say what matters by hand");
            }
            return file;
        } catch (RuntimeException e) {
            delete(file, e);
            throw e;
        }
    }

    private static void delete(Path file, RuntimeException cause) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            cause.addSuppressed(new EnvironmentProblem("the file is left", file.toString(), "Remove it", e));
        }
    }

    private static List<AcceptedDifference> accepted(Difference difference, Comparison comparison) {
        List<AcceptedDifference> accepted = new ArrayList<>();
        for (Change change : difference.changes()) {
            ChangeLine line = comparison.lines().line(change);
            accepted.add(new AcceptedDifference(
                    comparison.lines().name(change.subject()),
                    "\"" + line.sign() + " " + line.kind() + " " + line.text() + "\" was so before dds-migrate"));
        }
        for (UnsupportedDifference unsupported : difference.unsupported()) {
            accepted.add(new AcceptedDifference(
                    comparison.lines().name(unsupported.subject()),
                    unsupported.attribute() + " was so before dds-migrate"));
        }
        return accepted;
    }
}
