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
    public static Severities of(List<String> words, List<Rule> rules) {
        TreeMap<String, Severity> chosen = new TreeMap<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            String rule = equals < 0 ? word.strip() : word.substring(0, equals).strip();
            Optional<Severity> severity = equals < 0 ? Optional.empty() : Severity.of(word.substring(equals + 1));
            if (rules.stream().noneMatch(known -> known.id().equals(rule))) {
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
    public Severity of(Rule rule) {
        return chosen.getOrDefault(rule.id(), rule.page().severity());
    }
}
