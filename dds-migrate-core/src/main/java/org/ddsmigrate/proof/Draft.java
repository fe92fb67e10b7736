package org.ddsmigrate.proof;

import java.util.ArrayList;
import java.util.List;
import org.ddsmigrate.migration.MigrationScript;
import org.ddsmigrate.plan.Locking;
import org.ddsmigrate.plan.Plan;

/** A migration that is not written yet: what it does, step by step; more steps are added where a proof finds some left. */
public record Draft(List<Plan> plans, Locking locking) {
    public Draft {
        plans = List.copyOf(plans);
    }

    public static Draft of(Plan plan) {
        return of(plan, Locking.PLAIN);
    }

    public static Draft of(Plan plan, Locking locking) {
        return new Draft(List.of(plan), locking);
    }

    Draft after(Plan first) {
        List<Plan> all = new ArrayList<>(plans);
        all.add(0, first);
        return new Draft(all, locking);
    }

    public Draft followedBy(Plan rest) {
        List<Plan> all = new ArrayList<>(plans);
        all.add(rest);
        return new Draft(all, locking);
    }

    /** Writes drafts down as the files that they would become. */
    public interface Scribe {
        /** The versioned file of the nth migration of the run, counted from 0. */
        MigrationScript versioned(int n, Draft draft);

        /** The file that takes it back. */
        MigrationScript undo(int n, Draft undo, Draft of);
    }
}
