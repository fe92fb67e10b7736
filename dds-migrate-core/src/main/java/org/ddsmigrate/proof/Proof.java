package org.ddsmigrate.proof;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.Problem;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.catalog.CatalogReader;
import org.ddsmigrate.catalog.ReadScope;
import org.ddsmigrate.catalog.SameMeaning;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.Drop;
import org.ddsmigrate.diff.SchemaDiff;
import org.ddsmigrate.history.HistorySettings;
import org.ddsmigrate.history.Replay;
import org.ddsmigrate.history.Undo;
import org.ddsmigrate.migration.MigrationScript;
import org.ddsmigrate.plan.Plan;
import org.ddsmigrate.plan.Planner;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.Table;
import org.ddsmigrate.schema.TableColumn;
import org.ddsmigrate.scratch.ScratchDatabase;
import org.ddsmigrate.scratch.ScratchServer;

/**
 * Applies drafts to copies of the history until nothing is left to do, and takes them back until nothing is left
 * either. PostgreSQL may do more than it was told, or print an expression anew after its column changed: what a reading
 * still shows becomes further steps, which are proven in turn.
 */
public final class Proof {
    private static final int ATTEMPTS = 4;

    private final ScratchServer server;
    private final ScratchDatabase history;
    private final HistorySettings settings;
    private final ReadScope scope;
    private final Supplier<String> databaseNames;

    /**
     * @param history a database with the whole history, to which nobody is connected
     * @param databaseNames names for the copies
     */
    public Proof(
            ScratchServer server,
            ScratchDatabase history,
            HistorySettings settings,
            ReadScope scope,
            Supplier<String> databaseNames) {
        this.server = server;
        this.history = history;
        this.settings = settings;
        this.scope = scope;
        this.databaseNames = databaseNames;
    }

    /**
     * Where a proof starts.
     *
     * @param schema of the history
     * @param renames what the first draft begins with
     * @param backward what the first undo ends with
     */
    public record Start(Schema schema, Plan renames, Plan backward) {}

    /**
     * Proves drafts that lead, one after the other, from the history's schema to the target.
     *
     * @throws UserProblem when PostgreSQL refuses a statement, or a difference stays that no further step removes
     */
    public Proven prove(Start start, Schema target, List<Draft> drafts, Draft.Scribe scribe) {
        Attempt attempt = new Attempt(start, target, drafts, scribe);
        for (int i = 0; i < ATTEMPTS; i++) {
            if (attempt.succeeds()) {
                return attempt.provenWithRows();
            }
        }
        throw attempt.stillDifferent();
    }

    /** What a database still lacks of a schema; texts that mean the same count as equal. */
    private Plan missing(ScratchDatabase database, Schema found, Schema wanted) {
        if (SchemaDiff.between(found, wanted).isEmpty()) {
            return Planner.plan(found, found);
        }
        try (Connection connection = database.owner().getConnection()) {
            return Planner.plan(found, SameMeaning.spelledLike(found, wanted, connection));
        } catch (SQLException e) {
            throw unreadable(database, e);
        }
    }

    private Schema read(ScratchDatabase database) {
        try (Connection connection = database.owner().getConnection()) {
            return CatalogReader.read(connection, scope);
        } catch (SQLException e) {
            throw unreadable(database, e);
        }
    }

    private static EnvironmentProblem unreadable(ScratchDatabase database, SQLException e) {
        return new EnvironmentProblem(
                "The scratch database can't be read: " + e.getMessage(), database.name(), "Run the command again.", e);
    }

    /** The drafts as they are so far; each try may lengthen them. */
    private final class Attempt {
        private final Start start;
        private final Schema current;
        private final Schema target;
        private final List<Draft> drafts;
        private final List<Draft> undos = new ArrayList<>();
        private final Draft.Scribe scribe;
        private final List<Schema> reached = new ArrayList<>();
        private Plan left;

        Attempt(Start start, Schema target, List<Draft> drafts, Draft.Scribe scribe) {
            this.start = start;
            this.current = start.schema();
            this.target = target;
            this.drafts = new ArrayList<>(drafts);
            if (!start.renames().isEmpty()) {
                this.drafts.set(0, drafts.get(0).after(start.renames()));
            }
            this.scribe = scribe;
            this.left = Planner.plan(current, current);
        }

        boolean succeeds() {
            ScratchDatabase copy = server.copyDatabase(history.name(), databaseNames.get());
            try {
                return applies(copy) && undoes(copy) && appliesAgain(copy);
            } finally {
                server.dropDatabase(copy.name());
            }
        }

        Proven provenWithRows() {
            List<Proven.Migration> migrations = new ArrayList<>();
            for (int n = 0; n < drafts.size(); n++) {
                migrations.add(new Proven.Migration(drafts.get(n), versioned(n), undos.get(n), undo(n)));
            }
            return new Proven(migrations, reached, rows(migrations));
        }

        /**
         * Rows are made up here, and whether real ones fit a new check or bound is for a person to know: what the run on
         * filled tables does not show is said, and refuses nothing. Where values at the edges of their types are too much
         * for an expression, the usual ones have to do.
         */
        private ProvenRows rows(List<Proven.Migration> migrations) {
            try {
                return rows(migrations, SampleRows.Values.ALL);
            } catch (UserProblem refused) {
                if (!PopulatedProof.isAboutValues(refused)) {
                    return notProven(refused);
                }
                String edges = "values at the edge of their types fail: " + refused.what();
                try {
                    return rows(migrations, SampleRows.Values.USUAL).withNote(edges);
                } catch (UserProblem again) {
                    return notProven(again);
                }
            } catch (EnvironmentProblem unreadable) {
                return notProven(unreadable);
            }
        }

        private static ProvenRows notProven(Problem problem) {
            return ProvenRows.NONE.withNote("not proven on filled tables: " + problem.what());
        }

        private ProvenRows rows(List<Proven.Migration> migrations, SampleRows.Values values) {
            ScratchDatabase copy = server.copyDatabase(history.name(), databaseNames.get());
            try {
                return new PopulatedProof(server, settings, copy, current, migrations, reached.get(reached.size() - 1))
                        .prove(values);
            } finally {
                server.dropDatabase(copy.name());
            }
        }

        private boolean applies(ScratchDatabase copy) {
            reached.clear();
            for (int n = 0; n < drafts.size(); n++) {
                run(copy, n);
                reached.add(read(copy));
            }
            int last = drafts.size() - 1;
            left = missing(copy, reached.get(last), target);
            if (left.isEmpty()) {
                return true;
            }
            requireHarmless(left);
            drafts.set(last, drafts.get(last).followedBy(left));
            return false;
        }

        private boolean undoes(ScratchDatabase copy) {
            for (int n = drafts.size() - 1; n >= 0; n--) {
                Schema before = n == 0 ? current : reached.get(n - 1);
                if (undos.size() < drafts.size()) {
                    planUndos(copy);
                }
                takeBack(copy, n);
                Schema undone = read(copy);
                left = missing(copy, undone, before);
                if (!left.isEmpty()) {
                    undos.set(n, undos.get(n).followedBy(left));
                    return false;
                }
            }
            return true;
        }

        private static List<Change> changes(Draft draft) {
            return draft.plans().stream().flatMap(Plan::changes).toList();
        }

        private void takeBack(ScratchDatabase copy, int n) {
            try {
                new Undo(settings).proposed(copy.owner(), undo(n));
            } catch (UserProblem refused) {
                throw refused("undo", refused);
            }
        }

        private void planUndos(ScratchDatabase copy) {
            undos.clear();
            for (int n = 0; n < drafts.size(); n++) {
                Schema from = reached.get(n);
                Schema to = n == 0 ? start.backward().from() : reached.get(n - 1);
                Plan undo = WayBack.plan(from, to, new TypeTrial(copy, from, to), changes(drafts.get(n)));
                if (!undo.unsupported().isEmpty()) {
                    throw new UserProblem(
                            "The migration could not be undone: "
                                    + undo.unsupported().get(0),
                            "Write it and its undo by hand.");
                }
                Draft draft = Draft.of(undo);
                undos.add(n == 0 && !start.backward().isEmpty() ? draft.followedBy(start.backward()) : draft);
            }
        }

        private boolean appliesAgain(ScratchDatabase copy) {
            for (int n = 0; n < drafts.size(); n++) {
                run(copy, n);
            }
            left = missing(copy, read(copy), target);
            if (!left.isEmpty()) {
                throw stillDifferent();
            }
            return true;
        }

        private void run(ScratchDatabase copy, int n) {
            try {
                new Replay(server, settings).run(copy, scripts(n));
            } catch (UserProblem refused) {
                throw refused("migration", refused);
            }
        }

        /** No file of the project is to blame: the one that is refused is not written yet. */
        private static UserProblem refused(String file, UserProblem problem) {
            return new UserProblem(
                    "The proof failed: PostgreSQL refuses the " + file + " that this change needs: " + problem.what(),
                    "Nothing was written. If rows that the migrations make are in the way, change them first;"
                            + " otherwise write this migration by hand, and report the case");
        }

        private List<MigrationScript> scripts(int upTo) {
            return Stream.iterate(0, i -> i <= upTo, i -> i + 1)
                    .map(this::versioned)
                    .toList();
        }

        private MigrationScript versioned(int n) {
            return scribe.versioned(n, drafts.get(n));
        }

        private MigrationScript undo(int n) {
            return scribe.undo(n, undos.get(n), drafts.get(n));
        }

        /** Steps that a proof adds may tidy up, but never take rows. */
        private void requireHarmless(Plan rest) {
            boolean losesRows = rest.changes().anyMatch(Attempt::takesRows);
            if (losesRows || !rest.unsupported().isEmpty()) {
                throw stillDifferent();
            }
        }

        private static boolean takesRows(Change change) {
            return change instanceof Drop drop
                    && (drop.object() instanceof Table || drop.object() instanceof TableColumn);
        }

        UserProblem stillDifferent() {
            String differences = Stream.concat(
                            left.changes().map(Change::toString),
                            left.unsupported().stream().map(Object::toString))
                    .limit(5)
                    .collect(Collectors.joining("; "));
            return new UserProblem(
                    "The proof failed: after the migration the schema still differs: " + differences,
                    "Nothing was written. Write this migration by hand, and report the case.");
        }
    }
}
