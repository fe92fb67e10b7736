package org.ddsmigrate.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ddsmigrate.history.StandIn;
import org.ddsmigrate.report.review.ReviewReport;
import org.ddsmigrate.review.Finding;
import org.ddsmigrate.review.RulePage;

/** What {@link Check} has to say to files: every format is written from it. */
public final class CheckReport {
    private final Path root;

    private CheckReport(Path root) {
        this.root = root;
    }

    /**
     * With files named as seen from the root of the repository, as CI servers want them.
     *
     * @param base the project's folder
     */
    public static CheckReport from(Path base) {
        Path absolute = base.toAbsolutePath().normalize();
        return new CheckReport(
                Stream.iterate(Optional.of(absolute), Optional::isPresent, folder -> folder.map(Path::getParent))
                        .flatMap(Optional::stream)
                        .filter(folder -> Files.exists(folder.resolve(".git")))
                        .findFirst()
                        .orElse(absolute));
    }

    /** The outcome of a check. */
    public ReviewReport of(CheckResult result) {
        List<Finding> findings = result.findings().stream().map(this::shown).toList();
        return new ReviewReport(
                ToolVersion.current(),
                result.compared().map(CheckResult.Compared::server).orElse("no server: the files come first"),
                result.failOn(),
                findings,
                pages(findings),
                result.reviewed().map(reviewed -> reviewed.batch().placed(this::shown)),
                proven(result),
                unchecked(result));
    }

    private static List<RulePage> pages(List<Finding> findings) {
        return RuleCatalogue.pages().stream()
                .filter(page ->
                        findings.stream().anyMatch(finding -> finding.rule().equals(page.id())))
                .toList();
    }

    private static List<String> proven(CheckResult result) {
        List<String> sentences = new ArrayList<>();
        result.compared()
                .filter(compared -> compared.pending().isEmpty())
                .ifPresent(compared ->
                        sentences.add("the migrations make what the model states (" + compared.model() + ")"));
        result.undos().forEach(file -> sentences.add(file + " gives back the schema before"));
        result.reviewed()
                .flatMap(Reviewed::rows)
                .filter(rows -> rows.tables() > 0)
                .ifPresent(rows -> {
                    sentences.add("on filled tables as well: " + Words.counted(rows.kept(), "row") + " kept in "
                            + Words.counted(rows.tables(), "table"));
                    sentences.addAll(rows.notes());
                });
        return sentences;
    }

    private List<String> unchecked(CheckResult result) {
        List<String> sentences = new ArrayList<>();
        if (result.compared().isEmpty()) {
            sentences.add(
                    "whether the model and the migrations agree, and the undo files: the history does not replay");
        }
        result.compared().stream()
                .flatMap(compared -> compared.standIns().stream())
                .forEach(standIn -> sentences.add(notAsDeployed(standIn)));
        result.declared().forEach(file -> sentences.add(file + " says that there is no way back"));
        result.reviewed().flatMap(Reviewed::rows).ifPresent(rows -> {
            if (rows.tables() == 0) {
                sentences.addAll(rows.notes());
            }
            rows.empty().forEach((table, why) -> sentences.add("rows of " + table + ": " + why));
        });
        if (result.compared().isPresent() && result.reviewed().isEmpty()) {
            sentences.add("the migrations statement by statement: none is new");
        }
        return sentences;
    }

    private String notAsDeployed(StandIn standIn) {
        return standIn.replaced() + " as it is deployed: " + GenerateSummary.shown(root, standIn.file())
                + " ran in its place";
    }

    private String shown(String file) {
        return GenerateSummary.shown(root, file).replace('\\', '/');
    }

    private Finding shown(Finding finding) {
        return new Finding(
                finding.rule(),
                finding.severity(),
                shown(finding.file()),
                finding.line(),
                finding.statement(),
                finding.object(),
                finding.text(),
                finding.effect(),
                finding.remedy(),
                finding.rewrite(),
                finding.count());
    }
}
