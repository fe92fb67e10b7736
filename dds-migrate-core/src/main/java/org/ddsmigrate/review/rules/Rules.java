package org.ddsmigrate.review.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ddsmigrate.review.Rule;

/** Every rule there is, by group. */
public final class Rules {
    private static final Map<String, List<Rule>> GROUPS = grouped();
    private static final List<Rule> ALL =
            GROUPS.values().stream().flatMap(List::stream).toList();

    private Rules() {}

    /** All of them, in the order of their groups. */
    public static List<Rule> all() {
        return ALL;
    }

    /** All of them, below the titles of their groups. */
    public static Map<String, List<Rule>> groups() {
        return GROUPS;
    }

    private static Map<String, List<Rule>> grouped() {
        Map<String, List<Rule>> groups = new LinkedHashMap<>();
        groups.put("Rows and values that are lost or in the way", LossRules.all());
        groups.put("Locks and rewrites", LockRules.all());
        groups.put("Transactions and execution", TransactionRules.all());
        groups.put("Running code and indexes", CompatibilityRules.all());
        groups.put("Privileges and row security", SecurityRules.all());
        groups.put("Types, names and rows that a migration writes", DesignRules.all());
        return Collections.unmodifiableMap(groups);
    }
}
