package org.ddsmigrate.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.history.HistorySettings;
import org.ddsmigrate.migration.MigrationFile;
import org.ddsmigrate.migration.MigrationFolder;
import org.ddsmigrate.migration.MigrationKind;
import org.ddsmigrate.migration.Version;
import org.ddsmigrate.migration.VersionControl;

/**
 * Which migrations are mine, and have to go on top of those that others merged first.
 *
 * @param mine the versioned ones, in order
 * @param undos theirs
 * @param others the versioned migrations of everybody else
 */
public record RebasePlan(
        Project project, List<MigrationFile> mine, List<MigrationFile> undos, List<MigrationFile> others) {
    private static final Comparator<MigrationFile> BY_VERSION =
            Comparator.comparing(file -> file.version().orElseThrow());

    public RebasePlan {
        mine = List.copyOf(mine);
        undos = List.copyOf(undos);
        others = List.copyOf(others);
    }

    /** Mine are the files of these names. */
    public static RebasePlan ofNames(Project project, List<String> names) {
        MigrationFolder folder = project.history().migrationFolder();
        for (String name : names) {
            boolean known = folder.files(MigrationKind.VERSIONED).stream()
                    .anyMatch(file -> file.fileName().equals(name));
            if (!known) {
                throw new UserProblem("there is no migration called " + name, "-Dmine", "Write its file name");
            }
        }
        return of(project, folder, file -> names.contains(file.fileName()));
    }

    /**
     * Mine are the files that a branch does not hold.
     *
     * @param branch the one that everybody's work comes together in; found if not given
     */
    public static RebasePlan ofBranch(Project project, Optional<String> branch) {
        Set<Path> shared = new HashSet<>();
        for (Path folder : folders(project.history())) {
            VersionControl git = new VersionControl(folder);
            Optional<Set<Path>> files = branch.or(git::sharedBranch).flatMap(git::filesOf);
            shared.addAll(files.orElseThrow(() -> new UserProblem(
                    "git does not say which migrations others have merged"
                            + branch.map(name -> " into " + name).orElse(""),
                    folder.toString(),
                    "Name the branch that they are on: -Dbase=origin/main; or your own files: -Dmine=V32__name.sql")));
        }
        return of(project, project.history().migrationFolder(), file -> !shared.contains(file.path()));
    }

    /** Whether all of mine are on top already. */
    public boolean isOnTop() {
        Optional<Version> highest =
                others.stream().map(file -> file.version().orElseThrow()).max(Version::compareTo);
        return highest.isEmpty()
                || mine.stream().allMatch(file -> file.version().orElseThrow().isNewerThan(highest.get()));
    }

    /** The project as if mine were not there. */
    public Project without() {
        return project.with(project.history().leavingOut(paths(mine, undos)));
    }

    /** The history as if what has the versions of mine, and is not mine, were not there. */
    HistorySettings withoutRivals() {
        MigrationFolder folder = project.history().migrationFolder();
        List<Path> rivals = folder.files().stream()
                .filter(file -> file.kind() == MigrationKind.VERSIONED || file.kind() == MigrationKind.UNDO)
                .filter(file -> !mine.contains(file) && !undos.contains(file))
                .filter(file -> mine.stream().anyMatch(own -> own.version().equals(file.version())))
                .map(MigrationFile::path)
                .toList();
        return project.history().leavingOut(rivals);
    }

    /** Files that dds-migrate wrote can be made anew; one by hand is only renumbered, and then all are. */
    boolean isGenerated() {
        return mine.stream().allMatch(file -> file.header().generatedBy().isPresent());
    }

    private static RebasePlan of(Project project, MigrationFolder folder, Predicate<MigrationFile> isMine) {
        List<MigrationFile> versioned = folder.files(MigrationKind.VERSIONED);
        List<MigrationFile> mine =
                versioned.stream().filter(isMine).sorted(BY_VERSION).toList();
        List<MigrationFile> others =
                versioned.stream().filter(file -> !mine.contains(file)).toList();
        List<MigrationFile> undos = new ArrayList<>();
        for (MigrationFile undo : folder.files(MigrationKind.UNDO)) {
            boolean ofMine = mine.stream()
                    .anyMatch(file -> file.version().equals(undo.version())
                            && file.description().equals(undo.description()));
            if (ofMine) {
                undos.add(undo);
            }
        }
        return new RebasePlan(project, mine, undos, others);
    }

    private static List<Path> folders(HistorySettings history) {
        List<Path> all = new ArrayList<>(history.folders());
        all.addAll(history.undoFolders());
        return all;
    }

    private static List<Path> paths(List<MigrationFile> some, List<MigrationFile> more) {
        List<Path> all = new ArrayList<>();
        some.forEach(file -> all.add(file.path()));
        more.forEach(file -> all.add(file.path()));
        return all;
    }
}
