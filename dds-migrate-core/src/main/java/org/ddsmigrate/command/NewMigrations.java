package org.ddsmigrate.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.history.HistorySettings;
import org.ddsmigrate.history.MigrationState;
import org.ddsmigrate.history.MigrationStatus;
import org.ddsmigrate.history.Status;
import org.ddsmigrate.migration.MigrationFile;
import org.ddsmigrate.migration.MigrationFolder;
import org.ddsmigrate.migration.MigrationKind;
import org.ddsmigrate.migration.Version;
import org.ddsmigrate.migration.VersionControl;

/**
 * The migrations that a review looks at: those not deployed yet, as far as anybody can tell.
 *
 * @param files versioned and repeatable ones, in the order of their application
 * @param reason why these, as in {@code not on origin/main}
 */
record NewMigrations(List<MigrationFile> files, String reason) {
    private static final Set<MigrationState> TO_APPLY =
            EnumSet.of(MigrationState.PENDING, MigrationState.UNDONE, MigrationState.OUTDATED);

    NewMigrations {
        files = List.copyOf(files);
    }

    /**
     * Those that the database lacks; else those that the commit or the shared branch does not have as they are; else the
     * newest one.
     *
     * @throws UserProblem when git does not know the commit, or Flyway refuses the database's history
     */
    static NewMigrations of(HistorySettings history, MigrationFolder folder, CheckOptions options) {
        if (options.since().isPresent()) {
            return since(history, folder, options.since().get())
                    .orElseThrow(() -> new UserProblem(
                            "git knows no \"" + options.since().get() + "\"",
                            "-Ddds.since",
                            "Name a branch, a tag or a commit of this repository, or leave it out"));
        }
        return options.live()
                .map(live -> notApplied(history, folder, live))
                .filter(NewMigrations::isAny)
                .or(() -> new VersionControl(history.folders().get(0))
                        .sharedBranch()
                        .flatMap(branch -> since(history, folder, branch))
                        .filter(NewMigrations::isAny))
                .orElseGet(() -> newest(folder));
    }

    /** The oldest version among them; nothing if all are repeatable. */
    Optional<Version> first() {
        return files.stream().flatMap(file -> file.version().stream()).min(Version::compareTo);
    }

    private boolean isAny() {
        return !files.isEmpty();
    }

    private static NewMigrations notApplied(HistorySettings history, MigrationFolder folder, LiveDatabase live) {
        Set<String> scripts = new Status(history)
                .of(live.source()).stream()
                        .filter(migration -> TO_APPLY.contains(migration.state()))
                        .map(MigrationStatus::script)
                        .collect(Collectors.toSet());
        return of(folder, file -> scripts.contains(file.script()), "not applied to " + live.description());
    }

    private static Optional<NewMigrations> since(HistorySettings history, MigrationFolder folder, String commit) {
        Set<Path> same = new HashSet<>();
        for (Path place : history.folders()) {
            Optional<Set<Path>> unchanged = new VersionControl(place).unchangedSince(commit);
            if (unchanged.isEmpty()) {
                return Optional.empty();
            }
            same.addAll(unchanged.get());
        }
        return Optional.of(of(folder, file -> !same.contains(file.path()), "not on " + commit));
    }

    private static NewMigrations newest(MigrationFolder folder) {
        Optional<Version> newest = folder.files(MigrationKind.VERSIONED).stream()
                .flatMap(file -> file.version().stream())
                .max(Version::compareTo);
        return of(folder, file -> file.version().isPresent() && file.version().equals(newest), "the newest");
    }

    private static NewMigrations of(MigrationFolder folder, Predicate<MigrationFile> isNew, String reason) {
        List<MigrationFile> files = new ArrayList<>();
        folder.files(MigrationKind.VERSIONED).stream()
                .filter(isNew)
                .sorted(Comparator.comparing(file -> file.version().orElseThrow()))
                .forEach(files::add);
        folder.files(MigrationKind.REPEATABLE).stream().filter(isNew).forEach(files::add);
        return new NewMigrations(files, reason);
    }
}
