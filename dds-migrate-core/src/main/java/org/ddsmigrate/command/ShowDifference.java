package org.ddsmigrate.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.diff.SchemaDiff;
import org.ddsmigrate.diff.Target;
import org.ddsmigrate.history.Replay;
import org.ddsmigrate.history.ReplayResult;
import org.ddsmigrate.migration.Version;
import org.ddsmigrate.report.ChangeLine;
import org.ddsmigrate.report.ChangeLines;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.Schema;

/** Compares any two of the model, the migrations up to a version, and databases; changes nothing. */
public final class ShowDifference {
    /** Before all migrations. */
    private static final Version NONE = Version.of("0");

    private final Workbench bench;

    public ShowDifference(Workbench bench) {
        this.bench = bench;
    }

    /** What would have to be done to the first, so that it becomes the second. */
    public DifferenceResult run(Side from, Side to) {
        boolean modelFirst = from instanceof Side.Model;
        if (modelFirst && to instanceof Side.Model) {
            throw new UserProblem("the model does not differ from itself", "-Dfrom, -Dto", "Name two different sides");
        }
        if (modelFirst || to instanceof Side.Model) {
            return withModel(modelFirst, modelFirst ? to : from);
        }
        return withoutModel(from, to);
    }

    /** A schema and what it is, in words. */
    private record State(Schema schema, String words) {}

    private DifferenceResult withModel(boolean modelFirst, Side other) {
        Comparison comparison = Comparison.of(bench);
        State state = other instanceof Side.History history && history.version().isEmpty()
                ? new State(comparison.current(), words(comparison.history()))
                : read(other);
        Target target = comparison.target(state.schema(), new TreeSet<>());
        SchemaPair pair = modelFirst
                ? new SchemaPair(target.schema(), state.schema())
                : new SchemaPair(state.schema(), target.schema());
        String model = comparison.modelInWords();
        return new DifferenceResult(
                modelFirst ? model : state.words(),
                modelFirst ? state.words() : model,
                pair.lines(comparison.lines()),
                target.kept(),
                List.of(),
                state.schema().unmanaged());
    }

    private DifferenceResult withoutModel(Side from, Side to) {
        State first = read(from);
        State second = read(to);
        SchemaPair pair = new SchemaPair(first.schema(), second.schema());
        List<ObjectRef> others = new ArrayList<>();
        if (from instanceof Side.History && to instanceof Side.Database) {
            others.addAll(Drift.others(first.schema(), second.schema()));
            pair = new SchemaPair(first.schema(), Drift.ours(first.schema(), second.schema()));
        } else if (from instanceof Side.Database && to instanceof Side.History) {
            others.addAll(Drift.others(second.schema(), first.schema()));
            pair = new SchemaPair(Drift.ours(second.schema(), first.schema()), second.schema());
        }
        ChangeLines lines =
                new ChangeLines(bench.project().history().defaultSchema().orElse("public"), ref -> Optional.empty());
        return new DifferenceResult(
                first.words(),
                second.words(),
                pair.lines(lines),
                List.of(),
                others,
                second.schema().unmanaged());
    }

    /** What is compared. */
    private record SchemaPair(Schema from, Schema to) {
        List<ChangeLine> lines(ChangeLines words) {
            return Drift.lines(SchemaDiff.between(from, to), words);
        }
    }

    private State read(Side side) {
        if (side instanceof Side.Database live) {
            return new State(
                    live.database().read(bench.scope()), live.database().description());
        }
        if (side instanceof Side.History history) {
            if (history.version().equals(Optional.of(NONE))) {
                return new State(bench.read(bench.newDatabase("empty")), "an empty database");
            }
            ReplayResult replay = replay(history.version());
            return new State(bench.read(replay.database()), words(replay));
        }
        throw new IllegalArgumentException(side.toString());
    }

    private ReplayResult replay(Optional<Version> version) {
        Replay replay = new Replay(bench.server(), bench.project().history());
        version.ifPresent(this::requireKnown);
        ReplayResult result = bench.timings()
                .time(
                        "replay",
                        () -> version.isPresent()
                                ? replay.run(bench.newDatabase("compared"), version.get())
                                : replay.run(bench.newDatabase("compared")));
        return result;
    }

    private void requireKnown(Version version) {
        boolean known = bench.project().history().migrationFolder().files().stream()
                .anyMatch(file -> file.version().equals(Optional.of(version)));
        if (!known) {
            throw new UserProblem(
                    "there is no migration with version " + version,
                    "-Dfrom, -Dto",
                    "Write model, history, database, a JDBC URL, or a version of the migration folder");
        }
    }

    private String words(ReplayResult replay) {
        String upTo = replay.applied().stream()
                .flatMap(applied -> applied.version().stream())
                .max(Version::compareTo)
                .map(version -> " up to version " + version.display())
                .orElse("");
        return Words.counted(replay.applied().size(), "migration") + upTo + " on "
                + bench.server().description();
    }
}
