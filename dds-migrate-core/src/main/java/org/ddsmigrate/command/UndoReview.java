package org.ddsmigrate.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.diff.SchemaDiff;
import org.ddsmigrate.history.Undo;
import org.ddsmigrate.migration.MigrationFile;
import org.ddsmigrate.migration.MigrationFolder;
import org.ddsmigrate.migration.MigrationKind;
import org.ddsmigrate.migration.Version;
import org.ddsmigrate.report.ChangeLine;
import org.ddsmigrate.review.Finding;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.scratch.ScratchDatabase;

/**
 * Applies each migration from the first generated one on, takes it back, compares, and applies it again: all on one
 * scratch database that grows with the history. Repeatable migrations stay out of it, because they are written for the
 * newest schema; only the last undo is tried with them in place as well. What an earlier run found on the same bytes is
 * not tried again, unless it was a finding.
 */
final class UndoReview {
    private static final int MOST_DIFFERENCES = 5;

    private final Workbench bench;
    private final MigrationFolder folder;
    private final Comparison comparison;
    private final PartialReplay partial;
    private final KnownUndos known;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> proven = new ArrayList<>();
    private final List<String> declared = new ArrayList<>();

    UndoReview(Workbench bench, MigrationFolder folder, Comparison comparison) {
        this.bench = bench;
        this.folder = folder;
        this.comparison = comparison;
        this.partial = new PartialReplay(bench);
        this.known = KnownUndos.of(bench);
    }

    List<Finding> findings() {
        return findings;
    }

    /** The names of the undo files that give back the schema before. */
    List<String> proven() {
        return proven;
    }

    /** The names of the undo files that say that there is no way back. */
    List<String> declared() {
        return declared;
    }

    void run() {
        List<MigrationFile> all = folder.files(MigrationKind.VERSIONED).stream()
                .sorted(Comparator.comparing(UndoReview::version))
                .toList();
        int first = firstGenerated(all);
        List<MigrationFile> ours = all.subList(first, all.size());
        ours.stream().filter(file -> undo(file).isEmpty()).forEach(this::addMissing);
        if (ours.stream().anyMatch(file -> undo(file).isPresent())) {
            tryAll(ours, first == 0 ? Optional.empty() : Optional.of(version(all.get(first - 1))));
            undo(ours.get(ours.size() - 1)).ifPresent(this::tryWithRepeatables);
        }
    }

    private void tryAll(List<MigrationFile> files, Optional<Version> start) {
        GrowingHistory history = new GrowingHistory(bench);
        Optional<Version> before = start;
        for (MigrationFile file : files) {
            Optional<MigrationFile> undo = undo(file);
            if (undo.isPresent()) {
                Optional<String> key = known.key(version(file), undo.get());
                Optional<KnownUndos.Verdict> verdict = known.find(key);
                if (verdict.isEmpty()) {
                    verdict = tried(history, before, version(file), undo.get());
                    verdict.ifPresent(said -> known.keep(key, version(file), undo.get(), said));
                }
                verdict.ifPresent(said -> names(said).add(undo.get().fileName()));
            }
            before = Optional.of(version(file));
        }
    }

    private List<String> names(KnownUndos.Verdict verdict) {
        return switch (verdict) {
            case PROVEN -> proven;
            case DECLARED -> declared;
        };
    }

    /** Nothing when there is a finding. */
    private Optional<KnownUndos.Verdict> tried(
            GrowingHistory history, Optional<Version> before, Version version, MigrationFile undo) {
        Schema schema = history.schemaAt(before);
        Optional<KnownUndos.Verdict> verdict = verdict(history.goOn(version), undo, schema);
        if (!verdict.equals(Optional.of(KnownUndos.Verdict.PROVEN))) {
            history.startAgain(before);
        }
        history.goOn(version);
        return verdict;
    }

    private Optional<KnownUndos.Verdict> verdict(ScratchDatabase database, MigrationFile undo, Schema before) {
        try {
            new Undo(partial.history()).steps(database.owner(), 1);
        } catch (UserProblem e) {
            if (RaisedError.isIn(e)) {
                return Optional.of(KnownUndos.Verdict.DECLARED);
            }
            add(undo, e.where().orElse(undo.path().toString()), "fails: " + e.what());
            return Optional.empty();
        }
        List<ChangeLine> left = Drift.lines(SchemaDiff.between(before, bench.read(database)), comparison.lines());
        if (left.isEmpty()) {
            return Optional.of(KnownUndos.Verdict.PROVEN);
        }
        add(undo, undo.path().toString(), "does not give back the schema before: " + said(left));
        return Optional.empty();
    }

    /** What a repeatable migration made must not be in the way of the next downgrade. */
    private void tryWithRepeatables(MigrationFile undo) {
        boolean known = findings.stream()
                .anyMatch(finding -> finding.where().startsWith(undo.path().toString()));
        if (known
                || declared.contains(undo.fileName())
                || folder.files(MigrationKind.REPEATABLE).isEmpty()) {
            return;
        }
        ScratchDatabase copy =
                bench.server().copyDatabase(comparison.history().database().name(), bench.newName("undo_last"));
        try {
            new Undo(bench.project().history()).steps(copy.owner(), 1);
        } catch (UserProblem e) {
            add(
                    undo,
                    e.where().orElse(undo.path().toString()),
                    "fails when the repeatable migrations are in place: " + e.what());
        }
    }

    private void addMissing(MigrationFile file) {
        findings.add(Finding.error(
                "missing-undo",
                file.path().toString(),
                "has no undo file",
                "Write "
                        + bench.project()
                                .history()
                                .naming()
                                .fileName(MigrationKind.UNDO, version(file), file.description())
                        + " beside it"));
    }

    private void add(MigrationFile undo, String where, String text) {
        findings.add(Finding.error(
                "undo-not-inverse",
                where,
                undo.fileName() + " " + text,
                "Correct it, so that it takes back what its migration did"));
    }

    private static String said(List<ChangeLine> lines) {
        String shown = lines.stream()
                .limit(MOST_DIFFERENCES)
                .map(line -> line.sign() + " " + line.kind() + " " + line.text())
                .collect(Collectors.joining("; "));
        int more = lines.size() - MOST_DIFFERENCES;
        return more > 0 ? shown + "; and " + more + " more" : shown;
    }

    private Optional<MigrationFile> undo(MigrationFile file) {
        return folder.find(MigrationKind.UNDO, version(file));
    }

    private static int firstGenerated(List<MigrationFile> all) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).header().generatedBy().isPresent()) {
                return i;
            }
        }
        return all.size();
    }

    private static Version version(MigrationFile file) {
        return file.version().orElseThrow();
    }
}
