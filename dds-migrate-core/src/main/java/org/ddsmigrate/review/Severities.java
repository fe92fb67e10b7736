package org.ddsmigrate.review;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ddsmigrate.UserProblem;

/**
 * How grave a project takes what the rules find.
 *
 * @param chosen by rule; every other rule keeps its own
 */
public record Severities(SortedMap<String, Severity> chosen) {
    /** Every rule as its page says. */
    public static final Severities DEFAULT = new Severities(new TreeMap<>());

    public Severities {
        chosen = Collections.unmodifiableSortedMap(new TreeMap<>(chosen));
    }

    /**
     * Reads them as people configure them.
     *
     * @param words as in {@code drop-table=warning}
     * @throws UserProblem when a rule or a severity is none
     */
    public static Severities of(List<String> words, List<RulePage> pages) {
        TreeMap<String, Severity> chosen = new TreeMap<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            String rule = equals < 0 ? word.strip() : word.substring(0, equals).strip();
            Optional<Severity> severity = equals < 0 ? Optional.empty() : Severity.of(word.substring(equals + 1));
            if (pages.stream().noneMatch(page -> page.id().equals(rule))) {
                throw new UserProblem(
                        "no rule is called \"" + rule + "\"", "dds.severity", "Take one of docs/rules.md");
            }
            chosen.put(
                    rule,
                    severity.orElseThrow(() -> new UserProblem(
                            "\"" + word + "\" says no severity",
                            "dds.severity",
                            "Write " + rule + "=error, =warning, =advice or =off")));
        }
        return new Severities(chosen);
    }

    /** With others, which win. */
    public Severities with(Map<String, Severity> more) {
        TreeMap<String, Severity> all = new TreeMap<>(chosen);
        all.putAll(more);
        return new Severities(all);
    }

    /** What a finding of this rule means. */
    public Severity of(RulePage page) {
        return chosen.getOrDefault(page.id(), page.severity());
    }

    /** Whether somebody said how grave the rule is to be taken. */
    boolean isChosen(RulePage page) {
        return chosen.containsKey(page.id());
    }

    /** Findings as grave as the project takes them, for those that no rule's page stands behind. */
    public List<Finding> applied(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.as(chosen.getOrDefault(finding.rule(), finding.severity())))
                .filter(finding -> finding.severity() != Severity.OFF)
                .toList();
    }
}
