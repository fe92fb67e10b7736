package org.ddsmigrate.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.migration.MigrationKind;
import org.ddsmigrate.migration.MigrationScript;
import org.ddsmigrate.migration.Version;

/**
 * Takes migrations back, the last applied first, each in one transaction with the row that says so. Flyway's
 * open-source edition has no undo, but runs ours: under its lock, with its parser, and with the mark in the history that
 * its own repair leaves for a migration that is gone.
 */
public final class Undo {
    private final HistorySettings settings;

    public Undo(HistorySettings settings) {
        this.settings = settings;
    }

    /** Takes back the last so many migrations. */
    public List<UndoneMigration> steps(DataSource database, int count) {
        HistoryTable history = usable(database);
        return run(database, history, last(history, count), ScriptSource.deployed(settings));
    }

    /** What {@link #steps} would execute, in order; changes nothing. */
    public List<PlannedScript> planSteps(DataSource database, int count) {
        return plan(database, last(usable(database), count));
    }

    /** What {@link #to} would execute, in order; changes nothing. */
    public List<PlannedScript> planTo(DataSource database, Version target) {
        return plan(database, newer(usable(database), target));
    }

    private List<PlannedScript> plan(DataSource database, List<HistoryTable.Row> rows) {
        ScriptSource scripts = ScriptSource.deployed(settings);
        requireScripts(rows, scripts);
        List<PlannedScripts.Found> found = rows.stream()
                .map(row -> scripts.undo(row.version().orElseThrow()).orElseThrow())
                .map(script -> new PlannedScripts.Found(script.getRelativePath(), Optional.of(script)))
                .toList();
        return new PlannedScripts(settings, scripts).texts(database, found);
    }

    private static List<HistoryTable.Row> last(HistoryTable history, int count) {
        List<HistoryTable.Row> latestFirst = latestFirst(history);
        if (latestFirst.size() < count) {
            throw new UserProblem(
                    "only " + latestFirst.size() + " of " + count + " migrations can be undone: "
                            + (latestFirst.isEmpty() ? "nothing is applied" : "no more are applied")
                            + (history.applied().size() > latestFirst.size() ? " after the baseline" : ""),
                    "Choose fewer steps; `mvn dds-migrate:status` shows what is applied");
        }
        return latestFirst.subList(0, count);
    }

    /** Takes back every migration newer than the version, which stays; version 0 takes back all. */
    public List<UndoneMigration> to(DataSource database, Version target) {
        HistoryTable history = usable(database);
        return run(database, history, newer(history, target), ScriptSource.deployed(settings));
    }

    private static List<HistoryTable.Row> newer(HistoryTable history, Version target) {
        boolean known = history.applied().stream().anyMatch(row -> row.version().equals(Optional.of(target)));
        if (!known && !target.equals(Version.of("0"))) {
            throw new UserProblem(
                    "version " + target + " is not applied to this database",
                    "Choose one of "
                            + Collections.unmodifiableList(history.applied()).stream()
                                    .map(row ->
                                            row.version().map(Version::display).orElse(""))
                                    .collect(Collectors.joining(", "))
                            + ", or 0 for all");
        }
        return latestFirst(history).stream()
                .filter(row -> row.version()
                        .map(version -> version.isNewerThan(target))
                        .orElse(false))
                .toList();
    }

    /** On a scratch database: takes back the last migration by an undo that is not in the project's folder yet. */
    public UndoneMigration proposed(DataSource scratch, MigrationScript undo) {
        HistoryTable history = usable(scratch);
        ScriptSource scripts = ScriptSource.scratch(settings, List.of(undo));
        return run(scratch, history, latestFirst(history).subList(0, 1), scripts)
                .get(0);
    }

    private HistoryTable usable(DataSource database) {
        HistoryTable history = HistoryTable.read(database, settings);
        history.requireNoPaidUndo();
        history.requireNoFailure();
        return history;
    }

    private static List<HistoryTable.Row> latestFirst(HistoryTable history) {
        List<HistoryTable.Row> rows = new ArrayList<>(
                history.applied().stream().filter(HistoryTable::isScript).toList());
        Collections.reverse(rows);
        return rows;
    }

    private List<UndoneMigration> run(
            DataSource database, HistoryTable history, List<HistoryTable.Row> rows, ScriptSource scripts) {
        requireScripts(rows, scripts);
        List<UndoneMigration> undone = new ArrayList<>();
        for (HistoryTable.Row row : rows) {
            int planned = history.maxRank() + undone.size();
            undone.add(step(database, row, scripts, () -> requireRank(database, row, planned), undone));
        }
        return undone;
    }

    private UndoneMigration step(
            DataSource database,
            HistoryTable.Row row,
            ScriptSource scripts,
            Runnable underLock,
            List<UndoneMigration> before) {
        Version version = row.version().orElseThrow();
        ScriptResource script = scripts.undo(version).orElseThrow();
        new UndoStep(settings, row, script, underLock).run(database, scripts, before);
        return new UndoneMigration(version, row.description(), row.script(), script.getRelativePath());
    }

    /** Each step leaves one row, so a higher rank is somebody else's. */
    private void requireRank(DataSource database, HistoryTable.Row row, int planned) {
        if (HistoryTable.read(database, settings).maxRank() != planned) {
            throw new UserProblem(
                    "somebody changed the database's history meanwhile: cannot undo " + row.script(),
                    "This step undid nothing; `mvn dds-migrate:status` shows what is applied now");
        }
    }

    /** Before the first step, so that several steps are not left half-way for want of a file. */
    private void requireScripts(List<HistoryTable.Row> rows, ScriptSource scripts) {
        for (HistoryTable.Row row : rows) {
            Version version = row.version().orElseThrow();
            if (scripts.undo(version).isEmpty()) {
                String name = settings.naming().fileName(MigrationKind.UNDO, version, row.description());
                throw new UserProblem(
                        "cannot undo " + row.script() + ": there is no undo file for version " + version,
                        "Nothing was undone. Write " + name + " beside the migration, or go on with a new migration");
            }
        }
    }
}
