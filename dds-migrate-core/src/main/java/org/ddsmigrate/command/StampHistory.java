package org.ddsmigrate.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.history.AppliedMigration;
import org.ddsmigrate.history.Replay;
import org.ddsmigrate.history.ReplayResult;
import org.ddsmigrate.history.Stamp;
import org.ddsmigrate.migration.MigrationKind;
import org.ddsmigrate.migration.Version;
import org.ddsmigrate.report.ChangeLine;
import org.ddsmigrate.report.ChangeLines;

/** Says in a database's history that migrations are applied, without running them: only if its schema shows that. */
public final class StampHistory {
    private static final int MOST_LINES = 20;

    private final Workbench bench;

    public StampHistory(Workbench bench) {
        this.bench = bench;
    }

    /**
     * Enters the migrations up to a version, or all.
     *
     * @throws UserProblem when the schema is not what they make; nothing is entered then
     */
    public StampResult run(LiveDatabase database, Optional<Version> target) {
        Version version = target.orElseGet(this::newest);
        ReplayResult replay = bench.timings()
                .time(
                        "replay",
                        () -> new Replay(bench.server(), bench.project().history())
                                .run(bench.newDatabase("stamped"), version));
        ChangeLines lines =
                new ChangeLines(bench.project().history().defaultSchema().orElse("public"), ref -> Optional.empty());
        Drift drift = Drift.between(bench.read(replay.database()), database.read(bench.scope()), lines);
        requireEqual(drift, version);
        List<AppliedMigration> entered = new Stamp(bench.project().history()).run(database.source(), version);
        return new StampResult(database, version, entered, drift.others());
    }

    private Version newest() {
        return bench.project().history().migrationFolder().files().stream()
                .filter(file -> file.kind() == MigrationKind.VERSIONED || file.kind() == MigrationKind.BASELINE)
                .flatMap(file -> file.version().stream())
                .max(Version::compareTo)
                .orElseThrow(() -> new UserProblem(
                        "there are no migrations to enter",
                        bench.project().history().folders().get(0).toString(),
                        "mvn dds-migrate:init writes a baseline from the database"));
    }

    private static void requireEqual(Drift drift, Version version) {
        if (!drift.isEmpty()) {
            List<String> shown = new ArrayList<>(drift.differences().stream()
                    .limit(MOST_LINES)
                    .map(ChangeLine::toString)
                    .toList());
            int more = drift.differences().size() - shown.size();
            if (more > 0) {
                shown.add("and " + more + " more");
            }
            throw new UserProblem(
                    "the database is not at version " + version + "; it has this more (+) or less (-):"
                            + shown.stream().map(line -> "\n    " + line).collect(Collectors.joining()),
                    "\n    Nothing was entered. mvn dds-migrate:diff -Dfrom=" + version
                            + " -Dto=database shows the same; try another version, or make the schema so");
        }
    }
}
