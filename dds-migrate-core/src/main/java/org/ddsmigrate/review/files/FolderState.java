package org.ddsmigrate.review.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.history.HistorySettings;
import org.ddsmigrate.history.MigrationState;
import org.ddsmigrate.history.MigrationStatus;
import org.ddsmigrate.migration.MigrationFile;
import org.ddsmigrate.migration.MigrationFolder;
import org.ddsmigrate.migration.MigrationKind;
import org.ddsmigrate.migration.SharedBranch;
import org.ddsmigrate.migration.Version;

/**
 * The migration folders, and what others know of them.
 *
 * @param news the migrations that are not deployed yet, and their undo files: only these can still be changed
 * @param shared the branch that the work comes together in, where git knows one
 * @param statuses how the migrations stand towards the configured database; empty where there is none
 */
public record FolderState(
        MigrationFolder folder,
        HistorySettings history,
        Set<Path> news,
        Optional<SharedBranch> shared,
        List<MigrationStatus> statuses) {
    public FolderState {
        news = Set.copyOf(news);
        statuses = List.copyOf(statuses);
    }

    /** The new files of one kind, in order. */
    Stream<MigrationFile> newFiles(MigrationKind kind) {
        return folder.files(kind).stream().filter(file -> news.contains(file.path()));
    }

    /** All new files. */
    Stream<MigrationFile> newFiles() {
        return folder.files().stream().filter(file -> news.contains(file.path()));
    }

    /** The file as its configuration says that it is encoded; what is not is replaced by question marks. */
    String text(MigrationFile file) {
        return new String(bytes(file.path()), history.encodingOf(file.path()));
    }

    byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new EnvironmentProblem(
                    "the file cannot be read (" + e.getMessage() + ")",
                    file.toString(),
                    "Give the current user the right to read it",
                    e);
        }
    }

    /** Whether Flyway runs it on a scratch server: nothing stands in for it, and no baseline stands for it. */
    boolean isReplayed(MigrationFile file) {
        return history.standIns()
                        .filter(folder -> Files.exists(folder.resolve(file.fileName())))
                        .isEmpty()
                && !file.version().map(this::isBelowBaseline).orElse(false);
    }

    /** Whether Flyway is told to do something that it does not do by itself, as in {@code flyway.outOfOrder}. */
    boolean isSet(String setting) {
        return Boolean.parseBoolean(
                history.flyway().getOrDefault(setting, "false").strip());
    }

    /** Those that stand so towards the database. */
    Stream<MigrationStatus> in(MigrationState state) {
        return statuses.stream().filter(status -> status.state() == state);
    }

    /** Where a migration of the database's history lies, or would lie. */
    Path place(MigrationStatus status) {
        return folder.files().stream()
                .filter(file -> file.script().equals(status.script()))
                .map(MigrationFile::path)
                .findFirst()
                .or(() -> status.version()
                        .flatMap(version -> folder.find(MigrationKind.VERSIONED, version))
                        .map(MigrationFile::path))
                .orElseGet(() -> history.folders().get(0).resolve(status.script()));
    }

    /** Whether a baseline migration stands for this version, so that its file may go. */
    boolean isBelowBaseline(Version version) {
        return folder.files(MigrationKind.BASELINE).stream()
                .flatMap(file -> file.version().stream())
                .max(Comparator.naturalOrder())
                .filter(baseline -> !version.isNewerThan(baseline))
                .isPresent();
    }
}
