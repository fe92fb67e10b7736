package org.ddsmigrate.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ddsmigrate.history.AppliedMigration;
import org.ddsmigrate.migration.MigrationFile;
import org.ddsmigrate.report.Section;

/** What the commands that change the migration folder have to say to people. */
public final class FolderSummary {
    private final Path base;

    /** @param base the folder that paths are shown relative to */
    public FolderSummary(Path base) {
        this.base = base;
    }

    /** After starting over, or before it. */
    public List<Section> of(StartOverResult result, StartOverOptions options) {
        boolean done = options.mode() == StartOverOptions.Mode.RUN;
        List<Section> sections = new ArrayList<>();
        List<String> files = new ArrayList<>(
                result.removed().stream().map(MigrationFile::fileName).toList());
        if (files.isEmpty()) {
            files.add("nothing: every migration is committed");
        }
        result.keptIn().ifPresent(folder -> files.add("they lie in " + shown(folder) + " now"));
        sections.add(Section.of(done ? "removed" : "to remove", files));
        sections.add(Section.of(
                "database",
                result.database() + (done ? " was made anew" : " would be made anew, and its rows would be lost")));
        if (done) {
            sections.add(Section.of(
                    "applied",
                    result.applied().stream().map(AppliedMigration::script).toList()));
        }
        if (result.rows() > 0) {
            sections.add(Section.of("rows", Words.counted(result.rows(), "sample row")));
        }
        return sections;
    }

    /** After a rebase. */
    public List<Section> of(RebaseResult result) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of("rebase", result.how()));
        result.undone()
                .forEach(undone ->
                        sections.add(Section.of("undone", undone.undoScript() + " took " + undone.script() + " back")));
        result.keptIn().ifPresent(folder -> {
            List<String> moved = new ArrayList<>(result.moved());
            moved.add("they lie in " + shown(folder) + " now");
            sections.add(Section.of("removed", moved));
            sections.add(Section.of(
                    "wrote",
                    result.files().isEmpty()
                            ? List.of("nothing: the others' migrations make all that yours did")
                            : result.files().stream().map(this::shown).toList()));
        });
        return sections;
    }

    private String shown(Path path) {
        return path.startsWith(base) ? base.relativize(path).toString() : path.toString();
    }
}
