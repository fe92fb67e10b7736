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

    /** @param elsewhere rules that others ask; what is allowed to them is not judged here */
    public Reviewer(List<Rule> rules, Severities severities, Set<String> elsewhere) {
        this.rules = List.copyOf(rules);
        this.severities = severities;
        this.elsewhere = Set.copyOf(elsewhere);
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
                    findings.add(finding(rule, severity, hit));
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
