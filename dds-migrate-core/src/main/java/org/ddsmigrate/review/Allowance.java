package org.ddsmigrate.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comment that allows what a rule finds in one statement: {@code -- dds:allow drop-column customer.fax: copied in V12}.
 *
 * @param line where it stands
 * @param rule the rule's id
 * @param object what it speaks of; nothing allows the rule for the whole statement
 * @param reason why
 */
public record Allowance(Script script, int line, String rule, Optional<String> object, String reason) {
    private static final Pattern COMMENT =
            Pattern.compile("--\\s*dds:allow\\s+(?<rule>[a-z0-9-]+)(?:\\s+(?<object>[^:]+?))?\\s*(?::(?<reason>.*))?$");

    /** Those of a file. */
    public static List<Allowance> in(Script script) {
        List<Allowance> found = new ArrayList<>();
        List<String> lines = script.text().lines().toList();
        for (int n = 0; n < lines.size(); n++) {
            Matcher matcher = COMMENT.matcher(lines.get(n));
            if (matcher.find()) {
                found.add(new Allowance(
                        script,
                        n + 1,
                        matcher.group("rule"),
                        Optional.ofNullable(matcher.group("object")).map(String::strip),
                        Optional.ofNullable(matcher.group("reason")).orElse("").strip()));
            }
        }
        return found;
    }

    /** Whether this is what it allows: in the statement that it stands in or before, or in the file as a whole. */
    public boolean covers(String ruleId, Hit hit, List<Traced> statements) {
        return hit.script().equals(script)
                && rule.equals(ruleId)
                && object.map(named ->
                                hit.object().map(found -> isSame(named, found)).orElse(false))
                        .orElse(true)
                && (hit.line() == 0 || hit.line() == lineOfStatement(statements));
    }

    /** It allows what nobody found. */
    public Finding unused() {
        return Finding.of(
                "unused-suppression",
                Severity.WARNING,
                where(),
                "nothing here needs leave for " + rule,
                "Remove the comment, or correct the rule or the object that it names");
    }

    /** It does not say why. */
    public Optional<Finding> withoutReason() {
        return reason.isEmpty()
                ? Optional.of(Finding.of(
                        "suppression-without-reason",
                        Severity.WARNING,
                        where(),
                        rule + " is allowed without a reason",
                        "Write why after a colon: -- dds:allow " + rule + ": copied to contact in V12"))
                : Optional.empty();
    }

    private String where() {
        return script.place() + ":" + line;
    }

    private static boolean isSame(String named, String found) {
        return found.equals(named)
                || ("public." + found).equals(named)
                || found.replace("\"", "").equals(named);
    }

    private int lineOfStatement(List<Traced> statements) {
        int within = 0;
        for (Traced statement : statements) {
            int end = statement.line() + (int) statement.text().sql().lines().count() - 1;
            if (statement.line() >= line || end >= line) {
                return statement.line();
            }
            within = statement.line();
        }
        return within;
    }
}
