package org.ddsmigrate.command;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ddsmigrate.history.HistorySettings;
import org.ddsmigrate.history.MigrationStatus;
import org.ddsmigrate.history.Status;
import org.ddsmigrate.migration.MigrationFile;
import org.ddsmigrate.migration.MigrationFolder;
import org.ddsmigrate.migration.MigrationKind;
import org.ddsmigrate.migration.SharedBranch;
import org.ddsmigrate.review.Finding;
import org.ddsmigrate.review.files.FileReview;
import org.ddsmigrate.review.files.FolderState;

/** What is wrong with the migration files, before any of them runs. */
record FolderReview(HistorySettings history, MigrationFolder folder, CheckOptions options) {

    /** What Flyway refuses, so that there is nothing to run. */
    List<Finding> obstacles() {
        FolderState alone = new FolderState(folder, history, Set.of(), Optional.empty(), List.of());
        return new FileReview(alone, options.severities()).obstacles();
    }

    /** Everything else, by what git and the database say too. */
    List<Finding> findings(NewMigrations news) {
        List<MigrationStatus> statuses = options.live()
                .map(live -> new Status(history).of(live.source()))
                .orElse(List.of());
        FolderState state =
                new FolderState(folder, history, withUndos(news), SharedBranch.of(history.folders()), statuses);
        return new FileReview(state, options.severities()).findings();
    }

    private Set<Path> withUndos(NewMigrations news) {
        Set<Path> paths = new HashSet<>();
        for (MigrationFile file : news.files()) {
            paths.add(file.path());
            file.version()
                    .flatMap(version -> folder.find(MigrationKind.UNDO, version))
                    .ifPresent(undo -> paths.add(undo.path()));
        }
        return paths;
    }
}
