package org.ddsmigrate.history;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ddsmigrate.scratch.ScratchDatabase;

/**
 * A scratch database that holds the history.
 *
 * @param database the one to go on with: a new one of the same name if the replay had to start over
 * @param applied what this run applied, in order
 * @param standIns what is not as deployed
 * @param createdRoles roles that the history names and the server did not have
 * @param log what Flyway said
 */
public record ReplayResult(
        ScratchDatabase database,
        List<AppliedMigration> applied,
        List<StandIn> standIns,
        SortedSet<String> createdRoles,
        List<String> log) {

    public ReplayResult {
        applied = List.copyOf(applied);
        standIns = List.copyOf(standIns);
        createdRoles = Collections.unmodifiableSortedSet(new TreeSet<>(createdRoles));
        log = List.copyOf(log);
    }
}
