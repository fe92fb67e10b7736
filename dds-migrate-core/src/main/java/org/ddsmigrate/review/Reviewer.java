package org.ddsmigrate.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks every rule about a batch, and leaves out what the files allow with a reason. */
public final class Reviewer {
    private static final String UNUSED = "unused-suppression";
    private static final String WITHOUT_REASON = "suppression-without-reason";

    private final List<Rule> rules;
    private final Severities severities;

    public Reviewer(List<Rule> rules, Severities severities) {
        this.rules = List.copyOf(rules);
        this.severities = severities;
    }

    /** What they find, in the order of the files and their lines. */
    public List<Finding> review(Batch batch) {
        List<Allowance> allowances = batch.scripts().stream()
                .flatMap(script -> Allowance.in(script).stream())
                .toList();
        Set<Allowance> used = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            Severity severity = severities.of(rule);
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
        allowances.forEach(allowance -> findings.addAll(ofAllowance(allowance, used.contains(allowance))));
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

    private List<Finding> ofAllowance(Allowance allowance, boolean used) {
        List<Finding> findings = new ArrayList<>();
        String where = allowance.script().place() + ":" + allowance.line();
        if (!used) {
            findings.add(Finding.of(
                    UNUSED,
                    Severity.WARNING,
                    where,
                    "nothing here needs leave for " + allowance.rule(),
                    "Remove the comment, or correct the rule or the object that it names"));
        }
        if (allowance.reason().isEmpty()) {
            findings.add(Finding.of(
                    WITHOUT_REASON,
                    Severity.WARNING,
                    where,
                    allowance.rule() + " is allowed without a reason",
                    "Write why after a colon: -- dds:allow " + allowance.rule() + ": copied to contact in V12"));
        }
        return findings;
    }
}
