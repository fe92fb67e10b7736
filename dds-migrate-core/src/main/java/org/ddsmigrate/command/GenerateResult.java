package org.ddsmigrate.command;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.history.StandIn;
import org.ddsmigrate.migration.MigrationScript;
import org.ddsmigrate.proof.ProvenRows;
import org.ddsmigrate.report.ChangeLine;
import org.ddsmigrate.schema.ObjectRef;

/**
 * What {@link Generate} found and wrote.
 *
 * @param model what was compared, in words: {@code 22 entities, Hibernate 7.1.4 (your project's), 23 tables}
 * @param migrations how many migrations were replayed
 * @param server on what
 * @param standIns what was not replayed as deployed
 * @param createdRoles roles that the history names and the scratch server lacked; they are there until it ends
 * @param changes all that differs, in the order of the migration
 * @param lines the same in words
 * @param kept what history has and the model doesn't say
 * @param unmanaged what history and model have of kinds that are not compared
 * @param scripts versioned files and their undos, proven; empty if nothing differs
 * @param rows what the proof showed on filled tables
 * @param files where the scripts were written; empty after a dry run
 */
public record GenerateResult(
        String model,
        int migrations,
        String server,
        List<StandIn> standIns,
        SortedSet<String> createdRoles,
        List<Change> changes,
        List<ChangeLine> lines,
        List<ObjectRef> kept,
        SortedMap<String, List<String>> unmanaged,
        List<MigrationScript> scripts,
        ProvenRows rows,
        List<Path> files) {
    public GenerateResult {
        standIns = List.copyOf(standIns);
        changes = List.copyOf(changes);
        lines = List.copyOf(lines);
        kept = List.copyOf(kept);
        scripts = List.copyOf(scripts);
        files = List.copyOf(files);
    }

    /** Whether the model and the migrations agree. */
    public boolean isUnchanged() {
        return changes.isEmpty();
    }
}
