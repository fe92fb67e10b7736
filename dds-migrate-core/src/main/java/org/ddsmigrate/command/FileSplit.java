package org.ddsmigrate.command;

import java.util.ArrayList;
import java.util.List;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.plan.Plan;
import org.ddsmigrate.plan.Step;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.sql.AddedLabels;

/**
 * Spreads a plan over several files where one transaction can't hold it: a new enum label can't be used before the
 * transaction that adds it has ended (PostgreSQL, ALTER TYPE, Notes), and the locks of all transactions together have
 * to fit into a table of {@code max_locks_per_transaction} times {@code max_connections} entries, 6,400 by default.
 */
final class FileSplit {
    /** Of the 6,400, so that others find some too. */
    private static final int MOST_LOCKS = 2_500;

    /** A table, its TOAST table and that one's index; keys and indexes come on top. */
    private static final int LOCKS_OF_TABLE = 4;

    private static final int LOCKS_OF_OTHERS = 2;

    private FileSplit() {}

    static List<Plan> split(Plan plan) {
        return byLabels(plan).stream().flatMap(part -> byLocks(part).stream()).toList();
    }

    private static List<Plan> byLocks(Plan plan) {
        List<Plan> parts = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        int locks = 0;
        for (Step step : plan.steps()) {
            int more = step.changes().stream().mapToInt(FileSplit::locks).sum();
            if (locks + more > MOST_LOCKS && !steps.isEmpty()) {
                parts.add(new Plan(plan.from(), plan.to(), steps, List.of()));
                steps = new ArrayList<>();
                locks = 0;
            }
            steps.add(step);
            locks += more;
        }
        parts.add(new Plan(plan.from(), plan.to(), steps, plan.unsupported()));
        return parts;
    }

    private static int locks(Change change) {
        return change.subject().kind() == ObjectKind.TABLE ? LOCKS_OF_TABLE : LOCKS_OF_OTHERS;
    }

    private static List<Plan> byLabels(Plan plan) {
        AddedLabels labels = AddedLabels.of(plan);
        return labels.used()
                ? List.of(
                        new Plan(plan.from(), plan.to(), labels.steps(), List.of()),
                        new Plan(plan.from(), plan.to(), labels.others(), List.of()))
                : List.of(plan);
    }
}
