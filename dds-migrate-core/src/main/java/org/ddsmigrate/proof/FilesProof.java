package org.ddsmigrate.proof;

import java.util.ArrayList;
import java.util.List;
import org.ddsmigrate.Problem;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.history.HistorySettings;
import org.ddsmigrate.plan.Planner;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.scratch.ScratchDatabase;

/**
 * Runs migration files as they are on filled tables, and takes them back. A file may have been written by hand, so that
 * what becomes of rows may be what it is for: it is said, and refuses nothing.
 */
public final class FilesProof {
    private final HistorySettings settings;
    private final Schema before;
    private final Schema after;

    /** @param settings for the project's own sample rows */
    public FilesProof(HistorySettings settings, Schema before, Schema after) {
        this.settings = settings;
        this.before = before;
        this.after = after;
    }

    /** The files, there and back. */
    public interface Passage {
        void forward();

        /** Whether there is a way back to where it began, and it was gone. */
        boolean back();
    }

    /**
     * Proves them.
     *
     * @param database with the schema before, and no rows; of this proof's own
     */
    public ProvenRows prove(ScratchDatabase database, Passage passage) {
        MovedRows moved = moved();
        List<String> notes = new ArrayList<>();
        try {
            Filled filled = filled(database, moved.demands());
            RowSnapshot start = RowSnapshot.of(database, before);
            passage.forward();
            RowSnapshot end = RowSnapshot.of(database, after);
            List<Violation> violations = Violations.of(database, before, after, end);
            RowComparison.Outcome there = new RowComparison(moved.names(), moved.gone(), moved.converted())
                    .compare(before, start, after, end);
            addTo(notes, "", there);
            back(database, start, moved, passage, notes);
            int tables = (int) start.rows().values().stream()
                    .filter(rows -> !rows.isEmpty())
                    .count();
            return new ProvenRows(tables, there.kept(), notes, filled.empty(), violations);
        } catch (Problem refused) {
            return ProvenRows.NONE.withNote("not proven on filled tables: " + refused.what());
        }
    }

    private void back(
            ScratchDatabase database, RowSnapshot start, MovedRows moved, Passage passage, List<String> notes) {
        try {
            if (!passage.back()) {
                return;
            }
        } catch (UserProblem refused) {
            notes.add("the undo can't be applied while there are rows: " + refused.what());
            return;
        }
        addTo(
                notes,
                "after the undo ",
                new RowComparison(new RenamedNames(List.of()), moved.gone(), moved.converted())
                        .compare(before, start, before, RowSnapshot.of(database, before)));
    }

    private static void addTo(List<String> notes, String when, RowComparison.Outcome outcome) {
        outcome.losses().forEach(loss -> notes.add(when + loss));
        outcome.conversions().forEach(change -> notes.add(when + change));
    }

    private Filled filled(ScratchDatabase database, Demands demands) {
        SampleScripts scripts = SampleScripts.of(settings);
        if (scripts.isEmpty()) {
            return SampleRows.fill(database, before, demands, SampleRows.Values.USUAL);
        }
        scripts.run(database);
        return Filled.NOTHING;
    }

    /** As far as the two schemas tell: a rename looks like something given up, and something new. */
    private MovedRows moved() {
        try {
            return MovedRows.of(before, List.of(Draft.of(Planner.plan(before, after))));
        } catch (UserProblem unplannable) {
            return MovedRows.of(before, List.of());
        }
    }
}
