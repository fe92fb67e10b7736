package org.ddsmigrate.command;

import java.util.List;
import java.util.SortedMap;
import org.ddsmigrate.report.ChangeLine;
import org.ddsmigrate.schema.ObjectRef;

/**
 * How two schemas differ.
 *
 * @param from in words, as in {@code 31 migrations on PostgreSQL 17.11 (scratch, embedded)}
 * @param to likewise
 * @param lines what leads from the one to the other: {@code +} is only in the second, {@code -} only in the first
 * @param kept what the migrations made by hand, and the model does not state
 * @param others what a database has, and no migration makes
 * @param unmanaged what is there of kinds that are not compared
 */
public record DifferenceResult(
        String from,
        String to,
        List<ChangeLine> lines,
        List<ObjectRef> kept,
        List<ObjectRef> others,
        SortedMap<String, List<String>> unmanaged) {
    public DifferenceResult {
        lines = List.copyOf(lines);
        kept = List.copyOf(kept);
        others = List.copyOf(others);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
