package org.ddsmigrate.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.history.HistorySettings;
import org.ddsmigrate.migration.MigrationHeader;
import org.ddsmigrate.migration.MigrationKind;
import org.ddsmigrate.migration.MigrationScript;
import org.ddsmigrate.migration.MigrationStep;
import org.ddsmigrate.migration.MigrationText;
import org.ddsmigrate.migration.MigrationWriter;
import org.ddsmigrate.migration.Version;

/** Writes a migration and its undo with nothing but headers, for changes of data that somebody writes by hand. */
public final class WriteEmpty {
    private final HistorySettings history;

    public WriteEmpty(Project project) {
        this.history = project.history();
    }

    /**
     * The two files, not written yet.
     *
     * @param name what they are called after their version
     * @param taken versions that a database has applied already, from whoever's files
     * @throws UserProblem when the migration folder is not in order
     */
    public List<MigrationScript> scripts(String name, List<Version> taken) {
        Version version = history.migrationFolder().nextVersion(taken, Clock.systemUTC());
        String description = name.replace(' ', '_');
        String versioned = history.naming().fileName(MigrationKind.VERSIONED, version, description);
        return List.of(
                script(
                        versioned,
                        "Changes data, by hand.",
                        "Write the statements here; mvn dds-migrate:check proves them."),
                script(
                        history.naming().fileName(MigrationKind.UNDO, version, description),
                        "Takes " + versioned + " back, by hand.",
                        "Write here what takes those statements back; nothing, where nothing has to be."));
    }

    /**
     * Writes the two files.
     *
     * @throws UserProblem when the folder is not in order, or somebody else was faster
     */
    public List<Path> write(List<MigrationScript> scripts) {
        Path folder = history.folders().get(0);
        return new MigrationWriter(history.naming())
                .write(scripts.stream()
                        .map(script -> new MigrationWriter.NewFile(folder, script))
                        .toList());
    }

    private MigrationScript script(String fileName, String summary, String invitation) {
        MigrationHeader header = MigrationHeader.generated(ToolVersion.current(), "", List.of(summary), List.of());
        List<MigrationStep> steps = List.of(new MigrationStep(invitation, List.of()));
        return new MigrationText(header, steps, history.placeholderGuard(Set.of()))
                .script(fileName, MigrationText.Transaction.DETECTED);
    }
}
