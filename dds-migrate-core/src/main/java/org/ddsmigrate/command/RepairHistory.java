package org.ddsmigrate.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.history.MigrationState;
import org.ddsmigrate.history.MigrationStatus;
import org.ddsmigrate.history.Repair;
import org.ddsmigrate.history.RepairResult;
import org.ddsmigrate.history.Status;
import org.ddsmigrate.report.ChangeLine;

/**
 * Makes a database's history agree with the files, after looking whether the schema does: an edited file is accepted
 * only where it makes what the database has.
 */
public final class RepairHistory {
    private final Workbench bench;

    public RepairHistory(Workbench bench) {
        this.bench = bench;
    }

    /**
     * Repairs, and says how the database differs from its migrations then.
     *
     * @throws UserProblem when an edited file makes something else than the database has; nothing is changed then
     */
    public RepairedHistory run(LiveDatabase database) {
        List<MigrationStatus> before = new Status(bench.project().history()).of(database.source());
        List<MigrationStatus> edited = before.stream()
                .filter(migration -> migration.state() == MigrationState.EDITED)
                .toList();
        if (!edited.isEmpty()) {
            requireSameMeaning(database, edited);
        }
        RepairResult result = new Repair(bench.project().history()).run(database.source());
        return new RepairedHistory(result, new ShowStatus(bench).run(database));
    }

    private void requireSameMeaning(LiveDatabase database, List<MigrationStatus> edited) {
        StatusResult status = new ShowStatus(bench).run(database);
        Optional<String> difference = status.notCompared()
                .or(() -> Optional.of(status.drift().differences().stream()
                                .map(ChangeLine::toString)
                                .map(line -> "\n    " + line)
                                .collect(Collectors.joining()))
                        .filter(text -> !text.isEmpty()));
        if (difference.isPresent()) {
            throw new UserProblem(
                    "the file was edited, and the files do not make what the database has now: " + difference.get(),
                    edited.stream().map(MigrationStatus::script).collect(Collectors.joining(", ")),
                    "\n    Nothing was changed. Restore the file as it was, and write the change as a new migration");
        }
    }
}
