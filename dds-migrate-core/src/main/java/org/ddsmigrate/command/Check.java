package org.ddsmigrate.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.diff.SchemaDiff;
import org.ddsmigrate.history.HistorySettings;
import org.ddsmigrate.migration.MigrationFolder;
import org.ddsmigrate.report.ChangeLine;
import org.ddsmigrate.review.Finding;
import org.ddsmigrate.review.Severity;

/**
 * Says whether the migrations replay, make what the model states, and can be taken back, and what the new ones would do
 * to a database that people work with.
 */
public final class Check {
    private final Workbench bench;
    private final CheckOptions options;

    public Check(Workbench bench, CheckOptions options) {
        this.bench = bench;
        this.options = options;
    }

    /**
     * Checks everything, as far as what it found first allows.
     *
     * @throws UserProblem when the model itself is broken, so that there is nothing to compare
     */
    public CheckResult run() {
        MigrationFolder folder = bench.project().history().migrationFolder();
        FolderReview files = new FolderReview(bench.project().history(), folder, options);
        List<Finding> obstacles = files.obstacles();
        if (!obstacles.isEmpty()) {
            return CheckResult.of(obstacles, options.failOn());
        }
        NewMigrations news = NewMigrations.of(bench.project().history(), folder, options);
        List<Finding> findings = new ArrayList<>(files.findings(news));
        try {
            return compared(folder, Comparison.of(bench), news, findings);
        } catch (UserProblem e) {
            findings.add(0, notReplayable(e).orElseThrow(() -> e));
            return CheckResult.of(settled(findings), options.failOn());
        }
    }

    /** As grave as the project takes them, pieces of advice last. */
    private List<Finding> settled(List<Finding> findings) {
        return options.severities().applied(findings).stream()
                .sorted(Comparator.comparing(finding -> finding.severity() == Severity.ADVICE))
                .toList();
    }

    private CheckResult compared(
            MigrationFolder folder, Comparison comparison, NewMigrations news, List<Finding> inFiles) {
        List<ChangeLine> pending = Drift.lines(
                SchemaDiff.between(
                        comparison.current(),
                        comparison.target(comparison.current(), new TreeSet<>()).schema()),
                comparison.lines());
        List<Finding> findings = new ArrayList<>(inFiles);
        if (!pending.isEmpty()) {
            findings.add(Finding.error(
                    "pending-model-changes",
                    bench.project().history().folders().get(0).toString(),
                    "the model has " + Words.counted(pending.size(), "change") + " that no migration makes",
                    "Run mvn dds-migrate:generate -Dname=..."));
        }
        findings.addAll(new SurroundingsReview(bench, options).findings(comparison));
        UndoReview undo = new UndoReview(bench, folder, comparison);
        bench.timings().time("undo", () -> {
            undo.run();
            return undo;
        });
        findings.addAll(undo.findings());
        Optional<Reviewed> reviewed = reviewed(comparison, news);
        reviewed.ifPresent(review -> review.findings().stream()
                .filter(finding -> !isSaid(finding, undo.findings()))
                .forEach(findings::add));
        return new CheckResult(
                Optional.of(new CheckResult.Compared(
                        comparison.modelInWords(),
                        comparison.history().applied().size(),
                        bench.server().description(),
                        comparison.history().standIns(),
                        pending)),
                undo.proven(),
                undo.declared(),
                reviewed,
                settled(findings),
                options.failOn());
    }

    private Optional<Reviewed> reviewed(Comparison comparison, NewMigrations news) {
        if (news.files().isEmpty()) {
            return Optional.empty();
        }
        StatementReview review = new StatementReview(bench, comparison);
        return Optional.of(bench.timings().time("review", () -> review.run(news, options)));
    }

    /** An undo that the server refuses was tried twice. */
    private static boolean isSaid(Finding finding, List<Finding> said) {
        return finding.rule().equals("undo-fails")
                && said.stream().anyMatch(other -> other.file().equals(finding.file()));
    }

    private Optional<Finding> notReplayable(UserProblem problem) {
        HistorySettings history = bench.project().history();
        List<Path> folders = Stream.of(
                        history.folders().stream(), history.undoFolders().stream(), history.standIns().stream())
                .flatMap(paths -> paths)
                .toList();
        return problem.where()
                .filter(where -> folders.stream().anyMatch(folder -> where.startsWith(folder.toString())))
                .map(where -> Finding.error("not-replayable", where, problem.what(), problem.remedy()));
    }
}
