package org.ddsmigrate.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.history.HistorySettings;
import org.ddsmigrate.history.Replay;
import org.ddsmigrate.history.ReplayResult;
import org.ddsmigrate.history.Undo;
import org.ddsmigrate.migration.MigrationFile;
import org.ddsmigrate.migration.MigrationFolder;
import org.ddsmigrate.migration.MigrationKind;
import org.ddsmigrate.migration.MigrationScript;
import org.ddsmigrate.migration.Version;
import org.ddsmigrate.proof.FilesProof;
import org.ddsmigrate.proof.ProvenRows;
import org.ddsmigrate.review.CatalogItem;
import org.ddsmigrate.review.Finding;
import org.ddsmigrate.review.Reviewer;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.Script;
import org.ddsmigrate.review.files.FileRules;
import org.ddsmigrate.review.rules.ForeignObject;
import org.ddsmigrate.review.rules.Rules;
import org.ddsmigrate.review.trace.Tracer;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.scratch.ScratchDatabase;

/** Runs new migrations and their undos statement by statement on the schema before them, and asks the rules. */
final class StatementReview {
    private final Workbench bench;
    private final MigrationFolder folder;
    private final ReplayResult replayed;
    private final Schema current;
    private final HistorySettings history;

    StatementReview(Workbench bench, Comparison comparison) {
        this.bench = bench;
        this.folder = comparison.folder();
        this.replayed = comparison.history();
        this.current = comparison.current();
        this.history = bench.project().history();
    }

    /** What there is to say about the new migrations; later ones that are known run with them, unsaid. */
    Reviewed run(NewMigrations news, CheckOptions options) {
        List<MigrationFile> versioned = versioned(news);
        ScratchDatabase database = before(versioned.stream().findFirst().map(StatementReview::version));
        Optional<ProvenRows> rows = versioned.isEmpty()
                ? Optional.empty()
                : Optional.of(bench.timings().time("rows", () -> rows(database, versioned)));
        rows.ifPresent(proven -> ProofRecord.write(
                bench.project().workFolder(),
                versioned.stream().map(MigrationFile::fileName).toList(),
                bench.server().description(),
                proven));
        Tracer.Outcome outcome = new Tracer(bench.server(), history).run(database, sources(files(versioned, news)));
        List<Finding> findings =
                new ArrayList<>(new Reviewer(rules(), options.severities(), FileRules.ids(), options.weighing())
                        .review(outcome.batch()));
        outcome.unread().forEach(file -> findings.add(Review.unread(file)));
        Set<String> places = places(news);
        findings.removeIf(finding -> !places.contains(finding.file()));
        return new Reviewed(
                news.files().stream()
                        .filter(file -> file.version().isEmpty() || versioned.contains(file))
                        .map(MigrationFile::fileName)
                        .toList(),
                news.reason(),
                findings,
                rows,
                outcome.batch());
    }

    /** What the files do to rows, on a copy. */
    private ProvenRows rows(ScratchDatabase before, List<MigrationFile> versioned) {
        ScratchDatabase copy = bench.server().copyDatabase(before.name(), bench.newName("rows"));
        return new FilesProof(history, bench.read(copy), current).prove(copy, new FilesProof.Passage() {
            @Override
            public void forward() {
                new Replay(bench.server(), history).run(copy);
            }

            @Override
            public boolean back() {
                return takenBack(copy, versioned);
            }
        });
    }

    private boolean takenBack(ScratchDatabase database, List<MigrationFile> versioned) {
        if (versioned.stream().anyMatch(file -> undo(file).isEmpty())) {
            return false;
        }
        try {
            new Undo(history).steps(database.owner(), versioned.size());
            return true;
        } catch (UserProblem e) {
            if (RaisedError.isIn(e)) {
                return false;
            }
            throw e;
        }
    }

    /** All versions from the first new one on; what is no file of the project can't be run by the statement. */
    private List<MigrationFile> versioned(NewMigrations news) {
        Optional<Version> lastElsewhere = replayed.applied().stream()
                .flatMap(applied -> applied.version().stream())
                .filter(version -> folder.find(MigrationKind.VERSIONED, version).isEmpty())
                .max(Version::compareTo);
        return folder.files(MigrationKind.VERSIONED).stream()
                .filter(file -> news.first()
                        .filter(first -> !first.isNewerThan(version(file)))
                        .isPresent())
                .filter(file -> lastElsewhere.map(version(file)::isNewerThan).orElse(true))
                .sorted(Comparator.comparing(StatementReview::version))
                .toList();
    }

    /** The versions, then the new repeatable ones, then the way back. */
    private List<MigrationFile> files(List<MigrationFile> versioned, NewMigrations news) {
        List<MigrationFile> all = new ArrayList<>(versioned);
        news.files().stream().filter(file -> file.version().isEmpty()).forEach(all::add);
        List<MigrationFile> downwards = new ArrayList<>(versioned);
        Collections.reverse(downwards);
        downwards.forEach(file -> undo(file).ifPresent(all::add));
        return all;
    }

    private List<Rule> rules() {
        return Stream.concat(Rules.all().stream(), Stream.of(new ForeignObject(this::isExcluded)))
                .toList();
    }

    private boolean isExcluded(CatalogItem item) {
        QualifiedName name = QualifiedName.of(item.fact("schema"), item.simpleName());
        return bench.project().excludes().stream().anyMatch(pattern -> pattern.matches(name));
    }

    private Set<String> places(NewMigrations news) {
        Set<String> places = new HashSet<>();
        for (MigrationFile file : news.files()) {
            places.add(file.path().toString());
            undo(file).ifPresent(undo -> places.add(undo.path().toString()));
        }
        return places;
    }

    /** With the repeatable migrations in place as production has them, unless they need what is new. */
    private ScratchDatabase before(Optional<Version> first) {
        PartialReplay partial = new PartialReplay(bench);
        if (first.isEmpty()) {
            return whole(bench.newDatabase("review"), Optional.empty());
        }
        Optional<Version> last = replayed.applied().stream()
                .flatMap(applied -> applied.version().stream())
                .filter(first.get()::isNewerThan)
                .max(Version::compareTo);
        if (last.isEmpty() || folder.files(MigrationKind.REPEATABLE).isEmpty()) {
            return partial.start("review", last);
        }
        try {
            return whole(bench.newDatabase("review"), last);
        } catch (UserProblem tooEarly) {
            return partial.start("review", last);
        }
    }

    private ScratchDatabase whole(ScratchDatabase database, Optional<Version> last) {
        Replay replay = new Replay(bench.server(), history);
        ReplayResult result = last.isPresent() ? replay.run(database, last.get()) : replay.run(database);
        return result.database();
    }

    private List<Tracer.Source> sources(List<MigrationFile> files) {
        return files.stream()
                .map(file -> new Tracer.Source(
                        file.path().toString(),
                        script(file),
                        file.kind() == MigrationKind.UNDO ? Script.Direction.DOWN : Script.Direction.UP))
                .toList();
    }

    private MigrationScript script(MigrationFile file) {
        MigrationScript script = file.renamed(file.fileName());
        return replayed.standIns().stream()
                .filter(standIn -> standIn.replaced().equals(file.script()))
                .findFirst()
                .map(standIn -> new MigrationScript(script.fileName(), text(standIn.file()), script.conf()))
                .orElse(script);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new EnvironmentProblem(
                    "the stand-in can't be read (" + e.getMessage() + ")",
                    file.toString(),
                    "Give the current user the right to read it",
                    e);
        }
    }

    private Optional<MigrationFile> undo(MigrationFile file) {
        return file.version().flatMap(version -> folder.find(MigrationKind.UNDO, version));
    }

    private static Version version(MigrationFile file) {
        return file.version().orElseThrow();
    }
}
