package org.ddsmigrate.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks every rule about a batch, and leaves out what the files allow with a reason. */
public final class Reviewer {
    private final List<Rule> rules;
    private final Severities severities;
    private final Set<String> elsewhere;
    private final Weighing weighing;

    /** @param elsewhere rules that others ask; what is allowed to them is not judged here */
    public Reviewer(List<Rule> rules, Severities severities, Set<String> elsewhere, Weighing weighing) {
        this.rules = List.copyOf(rules);
        this.severities = severities;
        this.elsewhere = Set.copyOf(elsewhere);
        this.weighing = weighing;
    }

    /** What they find, in the order of the files and their lines. */
    public List<Finding> review(Batch batch) {
        List<Allowance> allowances = batch.scripts().stream()
                .flatMap(script -> Allowance.in(script).stream())
                .filter(allowance -> !elsewhere.contains(allowance.rule()))
                .toList();
        Set<Allowance> used = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            Severity severity = severities.of(rule.page());
            if (severity == Severity.OFF) {
                continue;
            }
            rule.find(batch).distinct().forEach(hit -> {
                Optional<Allowance> allowed = allowances.stream()
                        .filter(one -> one.covers(rule.id(), hit, batch.of(hit.script())))
                        .findFirst();
                allowed.ifPresent(used::add);
                if (allowed.isEmpty()) {
                    findings.add(weighed(rule.page(), finding(rule, severity, hit), batch.of(hit.script())));
                }
            });
        }
        for (Allowance allowance : allowances) {
            if (!used.contains(allowance)) {
                findings.add(allowance.unused());
            }
            allowance.withoutReason().ifPresent(findings::add);
        }
        List<String> order = batch.scripts().stream().map(Script::place).toList();
        findings.sort(Comparator.<Finding>comparingInt(finding -> order.indexOf(finding.file()))
                .thenComparingInt(Finding::line)
                .thenComparing(Finding::severity)
                .thenComparing(Finding::rule));
        return findings;
    }

    /** By the sizes of the tables that its statement is about; a severity that somebody chose stays. */
    private Finding weighed(RulePage page, Finding finding, List<Traced> statements) {
        return statements.stream()
                .filter(statement -> statement.line() == finding.line()
                        && finding.statement()
                                .equals(Optional.of(statement.text().sql())))
                .findFirst()
                .map(statement -> severities.isChosen(page)
                        ? weighing.said(page, finding, statement)
                        : weighing.graded(page, finding, statement))
                .orElse(finding);
    }

    private static Finding finding(Rule rule, Severity severity, Hit hit) {
        RulePage page = rule.page();
        return new Finding(
                page.id(),
                severity,
                hit.script().place(),
                hit.line(),
                hit.statement(),
                hit.object(),
                hit.text(),
                Optional.of(page.effect()),
                page.instead(),
                hit.rewrite(),
                hit.count());
    }
}
