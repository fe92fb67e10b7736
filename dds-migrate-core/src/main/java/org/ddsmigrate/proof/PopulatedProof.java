package org.ddsmigrate.proof;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.history.HistorySettings;
import org.ddsmigrate.history.Replay;
import org.ddsmigrate.history.Undo;
import org.ddsmigrate.migration.MigrationScript;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.scratch.ScratchDatabase;
import org.ddsmigrate.scratch.ScratchServer;

/**
 * Proves migrations that hold on empty tables on filled ones: they apply, keep every row that need not go, are taken
 * back, and apply again.
 */
final class PopulatedProof {
    private final ScratchServer server;
    private final HistorySettings settings;
    private final ScratchDatabase database;
    private final Schema before;
    private final Schema after;
    private final MovedRows moved;
    private final List<Proven.Migration> migrations;
    private final List<String> notes = new ArrayList<>();

    /**
     * @param database a copy of the history, of this proof's own
     * @param before the history's schema
     */
    PopulatedProof(
            ScratchServer server,
            HistorySettings settings,
            ScratchDatabase database,
            Schema before,
            List<Proven.Migration> migrations,
            Schema after) {
        this.server = server;
        this.settings = settings;
        this.database = database;
        this.before = before;
        this.after = after;
        this.migrations = List.copyOf(migrations);
        this.moved = MovedRows.of(
                before, migrations.stream().map(Proven.Migration::draft).toList());
    }

    /** @throws UserProblem when a statement fails on the rows, or rows or values are lost that no one gave up */
    ProvenRows prove(SampleRows.Values values) {
        Filled filled = filled(values);
        RowSnapshot start = RowSnapshot.of(database, before);
        forward();
        RowSnapshot end = RowSnapshot.of(database, after);
        List<Violation> violations = Violations.of(database, before, after, end);
        RowComparison.Outcome there =
                new RowComparison(moved.names(), moved.gone(), moved.converted()).compare(before, start, after, end);
        requireNoLoss(first(), there);
        there.conversions().forEach(notes::add);
        if (back()) {
            RowComparison.Outcome again = new RowComparison(
                            new RenamedNames(List.of()), moved.lost(), moved.converted())
                    .compare(before, start, before, RowSnapshot.of(database, before));
            requireNoLoss(migrations.get(0).undo().fileName(), again);
            again.conversions().forEach(change -> notes.add("after the undo " + change));
            forward();
        }
        int tables = (int)
                start.rows().values().stream().filter(rows -> !rows.isEmpty()).count();
        return new ProvenRows(tables, there.kept(), notes, filled.empty(), violations);
    }

    /** With the project's own rows, where it has some. */
    private Filled filled(SampleRows.Values values) {
        SampleScripts scripts = SampleScripts.of(settings);
        if (scripts.isEmpty()) {
            return SampleRows.fill(database, before, moved.demands(), values);
        }
        scripts.run(database);
        return Filled.NOTHING;
    }

    private void forward() {
        try {
            new Replay(server, settings)
                    .run(
                            database,
                            migrations.stream().map(Proven.Migration::versioned).toList());
        } catch (UserProblem refused) {
            throw new UserProblem(
                    first() + " applies to empty tables, but not to rows that the schema allows: " + refused.what(),
                    refused.where().orElse(first()),
                    remedy(refused),
                    refused);
        }
    }

    /** Whether everything could be taken back: what is lost for good may leave a required column without values. */
    private boolean back() {
        for (int n = migrations.size() - 1; n >= 0; n--) {
            MigrationScript undo = migrations.get(n).undo();
            try {
                new Undo(settings).proposed(database.owner(), undo);
            } catch (UserProblem refused) {
                if (moved.gaps().isEmpty()) {
                    throw new UserProblem(
                            undo.fileName() + " applies to empty tables, but not to rows that are there: "
                                    + refused.what(),
                            undo.fileName(),
                            "Nothing was written. Write this migration by hand, and report the case",
                            refused);
                }
                notes.add(undo.fileName() + " can't be applied while there are rows: " + refused.what());
                return false;
            }
        }
        return true;
    }

    private String first() {
        return migrations.get(0).versioned().fileName();
    }

    private static void requireNoLoss(String file, RowComparison.Outcome outcome) {
        if (!outcome.losses().isEmpty()) {
            throw new UserProblem(
                    "The proof failed, rows do not survive: " + String.join("; ", outcome.losses()),
                    file,
                    "Nothing was written. Write this migration by hand, and report the case");
        }
    }

    private static String remedy(UserProblem refused) {
        return "Nothing was written. "
                + switch (sqlState(refused)) {
                    case "23502" -> "Say what the rows get that have no value: -Dfill=<table>.<column>:<expression>";
                    case "22P02", "22003", "22007", "22008", "42846" ->
                        "Say how the values are converted: -Dcast=<table>.<column>:<expression>";
                    default -> "Put the rows right in a migration of your own before this one";
                };
    }

    /** Whether values are to blame rather than the migration: those at the edge of their types may be too much for it. */
    static boolean isAboutValues(UserProblem refused) {
        return sqlState(refused).startsWith("22");
    }

    private static String sqlState(Throwable thrown) {
        Optional<Throwable> next = Optional.of(thrown);
        for (int depth = 0; next.isPresent() && depth < 20; depth++) {
            if (next.get() instanceof SQLException sql) {
                return Optional.ofNullable(sql.getSQLState()).orElse("");
            }
            next = Optional.ofNullable(next.get().getCause());
        }
        return "";
    }
}
