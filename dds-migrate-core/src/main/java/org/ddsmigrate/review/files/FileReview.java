package org.ddsmigrate.review.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ddsmigrate.migration.MigrationFile;
import org.ddsmigrate.migration.MigrationKind;
import org.ddsmigrate.review.Allowance;
import org.ddsmigrate.review.Finding;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Script;
import org.ddsmigrate.review.Severities;
import org.ddsmigrate.review.Severity;

/** Asks every rule about the files, and leaves out what the new ones allow with a reason. */
public final class FileReview {
    private final FolderState state;
    private final Severities severities;

    public FileReview(FolderState state, Severities severities) {
        this.state = state;
        this.severities = severities;
    }

    /** What keeps Flyway from running them at all; nothing allows that. */
    public List<Finding> obstacles() {
        return findings(FileRule::preventsReplay, List.of(), new HashSet<>());
    }

    /** Everything else, in the order of the files. */
    public List<Finding> findings() {
        List<Allowance> allowances = allowances();
        Set<Allowance> used = new HashSet<>();
        List<Finding> findings = findings(rule -> !rule.preventsReplay(), allowances, used);
        for (Allowance allowance : allowances) {
            if (!used.contains(allowance)) {
                findings.add(allowance.unused());
            }
            allowance.withoutReason().ifPresent(findings::add);
        }
        return findings;
    }

    private List<Finding> findings(Predicate<FileRule> which, List<Allowance> allowances, Set<Allowance> used) {
        List<Finding> findings = new ArrayList<>();
        for (FileRule rule : FileRules.all()) {
            Severity severity = severities.of(rule.page());
            if (severity == Severity.OFF || !which.test(rule)) {
                continue;
            }
            rule.find(state).distinct().forEach(hit -> {
                Optional<Allowance> allowed = allowances.stream()
                        .filter(one -> one.rule().equals(rule.page().id())
                                && one.script().place().equals(hit.file().toString()))
                        .findFirst();
                allowed.ifPresentOrElse(used::add, () -> findings.add(finding(rule.page(), severity, hit)));
            });
        }
        findings.sort(Comparator.comparing(Finding::file).thenComparing(Finding::line));
        return findings;
    }

    private static Finding finding(RulePage page, Severity severity, FileHit hit) {
        return new Finding(
                page.id(),
                severity,
                hit.file().toString(),
                hit.line(),
                Optional.empty(),
                Optional.empty(),
                hit.text(),
                Optional.of(page.effect()),
                page.instead(),
                Optional.empty(),
                Optional.empty());
    }

    /** Those of the new files that are about files. */
    private List<Allowance> allowances() {
        Set<String> ids = FileRules.ids();
        return state.newFiles()
                .flatMap(file -> Allowance.in(script(file)).stream())
                .filter(allowance -> ids.contains(allowance.rule()))
                .toList();
    }

    private Script script(MigrationFile file) {
        return new Script(
                file.fileName(),
                file.path().toString(),
                file.kind() == MigrationKind.UNDO ? Script.Direction.DOWN : Script.Direction.UP,
                state.text(file),
                true,
                false);
    }
}
