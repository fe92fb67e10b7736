package org.ddsmigrate.command;

import java.util.List;
import org.ddsmigrate.history.HistorySettings;
import org.ddsmigrate.history.LockWatch;
import org.ddsmigrate.history.Patience;
import org.ddsmigrate.history.PlannedScript;
import org.ddsmigrate.history.Undo;
import org.ddsmigrate.history.UndoneMigration;
import org.ddsmigrate.migration.Version;

/** Takes migrations of a database back, the last applied first. */
public final class UndoMigrations {
    private final HistorySettings history;
    private final Patience patience;

    /** Waits for the locks of others as long as it takes. */
    public UndoMigrations(HistorySettings history) {
        this(history, Patience.ENDLESS);
    }

    public UndoMigrations(HistorySettings history, Patience patience) {
        this.history = history;
        this.patience = patience;
    }

    /** Takes back the last so many. */
    public List<UndoneMigration> steps(LiveDatabase database, int count) {
        return LockWatch.during(database.source(), patience, source -> new Undo(history).steps(source, count));
    }

    /** Takes back what is newer than the version, which stays; version 0 takes back all. */
    public List<UndoneMigration> to(LiveDatabase database, Version target) {
        return LockWatch.during(database.source(), patience, source -> new Undo(history).to(source, target));
    }

    /** What {@link #steps} would execute; changes nothing. */
    public List<PlannedScript> planSteps(LiveDatabase database, int count) {
        return new Undo(history).planSteps(database.source(), count);
    }

    /** What {@link #to} would execute; changes nothing. */
    public List<PlannedScript> planTo(LiveDatabase database, Version target) {
        return new Undo(history).planTo(database.source(), target);
    }
}
