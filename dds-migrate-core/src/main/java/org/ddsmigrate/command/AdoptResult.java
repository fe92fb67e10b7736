package org.ddsmigrate.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ddsmigrate.report.ChangeLine;
import org.ddsmigrate.schema.ObjectRef;

/**
 * What {@link Adopt} found and did.
 *
 * @param model what was compared, in words
 * @param history likewise
 * @param standIns drafts that were written
 * @param baseline files that were written from the database
 * @param stamp what was entered into the database's history for them
 * @param takenOver tables that count as managed now
 * @param record the file that says so, if it was written now
 * @param kept what the model does not state
 * @param keptFile the SQL file that states it now
 * @param differences what the model and the history disagree about
 * @param accepted one line for the POM for each difference that may stay; the caller writes them
 */
public record AdoptResult(
        String model,
        String history,
        List<Path> standIns,
        List<Path> baseline,
        Optional<StampResult> stamp,
        List<ObjectRef> takenOver,
        Optional<Path> record,
        List<ObjectRef> kept,
        Optional<Path> keptFile,
        List<ChangeLine> differences,
        List<AcceptedDifference> accepted) {
    public AdoptResult {
        standIns = List.copyOf(standIns);
        baseline = List.copyOf(baseline);
        takenOver = List.copyOf(takenOver);
        kept = List.copyOf(kept);
        differences = List.copyOf(differences);
        accepted = List.copyOf(accepted);
    }
}
