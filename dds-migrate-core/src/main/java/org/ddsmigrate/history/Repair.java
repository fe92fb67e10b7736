package org.ddsmigrate.history;

import java.util.List;
import javax.sql.DataSource;
import org.ddsmigrate.UserProblem;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.RepairOutput;

/** Makes the history of a database agree with the files: Flyway's repair. */
public final class Repair {
    private final HistorySettings settings;

    public Repair(HistorySettings settings) {
        this.settings = settings;
    }

    /** Removes failed rows, takes the files' checksums over, and marks what has no file as deleted. */
    public RepairResult run(DataSource database) {
        settings.requireFolders();
        HistoryTable.read(database, settings).requireNoPaidUndo();
        try {
            return FlywayCalls.deployed(settings, database, ScriptSource.deployed(settings), configuration -> {
                var result = configuration.load().repair();
                return new RepairResult(
                        names(result.migrationsRemoved),
                        names(result.migrationsAligned),
                        names(result.migrationsDeleted));
            });
        } catch (FlywayException e) {
            throw new UserProblem(
                    "Flyway refuses the repair: " + SqlFailure.words(String.valueOf(e.getMessage())),
                    "Correct the file or the setting that it names");
        }
    }

    private static List<String> names(List<RepairOutput> outputs) {
        return outputs.stream()
                .map(output -> (output.version + " " + output.description).strip())
                .toList();
    }
}
