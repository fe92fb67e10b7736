package org.ddsmigrate.command;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ddsmigrate.Problem;
import org.ddsmigrate.history.MigrationState;
import org.ddsmigrate.history.MigrationStatus;
import org.ddsmigrate.history.Replay;
import org.ddsmigrate.history.ReplayResult;
import org.ddsmigrate.history.Status;
import org.ddsmigrate.migration.Version;
import org.ddsmigrate.report.ChangeLines;

/** Says what is applied, pending and undone, and whether the database is as its applied migrations make it. */
public final class ShowStatus {
    private static final Set<MigrationState> IN_PLACE = EnumSet.of(
            MigrationState.APPLIED, MigrationState.OUT_OF_ORDER, MigrationState.EDITED, MigrationState.BASELINE);

    private final Workbench bench;

    public ShowStatus(Workbench bench) {
        this.bench = bench;
    }

    /** Reads the database's history, and compares the database with a replay of as much of it. */
    public StatusResult run(LiveDatabase database) {
        List<MigrationStatus> migrations = new Status(bench.project().history()).of(database.source());
        Optional<String> reason = reasonNotToCompare(migrations);
        if (reason.isPresent()) {
            return new StatusResult(database, migrations, Drift.NONE, reason);
        }
        try {
            return new StatusResult(database, migrations, drift(database, migrations), Optional.empty());
        } catch (Problem e) {
            return new StatusResult(database, migrations, Drift.NONE, Optional.of(Words.problem(e)));
        }
    }

    /** Why the database can't be compared with what the files make, if so. */
    Optional<String> reasonNotToCompare(LiveDatabase database) {
        return reasonNotToCompare(new Status(bench.project().history()).of(database.source()));
    }

    /** A replay of the files can't show what other files made. */
    private static Optional<String> reasonNotToCompare(List<MigrationStatus> migrations) {
        for (MigrationStatus migration : migrations) {
            switch (migration.state()) {
                case MISSING, FUTURE, FAILED -> {
                    return Optional.of(
                            migration.script() + " can't be replayed: it is " + Words.state(migration.state()));
                }
                case BASELINE -> {
                    if (isBeforeAllFiles(migration, migrations)) {
                        return Optional.of("the history of this database begins with a baseline, and no file makes what"
                                + " was there before");
                    }
                }
                default -> {
                    // Its file is there.
                }
            }
        }
        return newestApplied(migrations)
                        .filter(newest -> !newest.equals(Version.of("0")))
                        .isEmpty()
                ? Optional.of("no migration is applied yet")
                : Optional.empty();
    }

    /** A baseline at version 0 is the mark of a stamp; one with files up to it says that they count as applied. */
    private static boolean isBeforeAllFiles(MigrationStatus baseline, List<MigrationStatus> migrations) {
        boolean isStamp = baseline.version().equals(Optional.of(Version.of("0")));
        return !isStamp
                && migrations.stream()
                        .noneMatch(migration -> migration.state() == MigrationState.BELOW_BASELINE
                                && migration.version().isPresent());
    }

    private Drift drift(LiveDatabase database, List<MigrationStatus> migrations) {
        Version newest = newestApplied(migrations).orElseThrow();
        ReplayResult replay = bench.timings()
                .time(
                        "replay",
                        () -> new Replay(bench.server(), bench.project().history())
                                .run(bench.newDatabase("applied"), newest));
        ChangeLines lines =
                new ChangeLines(bench.project().history().defaultSchema().orElse("public"), ref -> Optional.empty());
        return Drift.between(bench.read(replay.database()), database.read(bench.scope()), lines);
    }

    private static Optional<Version> newestApplied(List<MigrationStatus> migrations) {
        return migrations.stream()
                .filter(migration -> IN_PLACE.contains(migration.state()))
                .flatMap(migration -> migration.version().stream())
                .max(Version::compareTo);
    }
}
