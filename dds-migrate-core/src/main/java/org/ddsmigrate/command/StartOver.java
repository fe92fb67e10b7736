package org.ddsmigrate.command;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.catalog.CatalogReader;
import org.ddsmigrate.history.AppliedMigration;
import org.ddsmigrate.history.Upgrade;
import org.ddsmigrate.migration.MigrationFile;
import org.ddsmigrate.migration.MigrationKind;
import org.ddsmigrate.migration.RemovedFiles;
import org.ddsmigrate.migration.VersionControl;
import org.ddsmigrate.proof.DevelopmentRows;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.scratch.DevelopmentServer;

/**
 * The way back when a new migration went wrong: its uncommitted files leave the migration folder, and the development
 * database is made anew from what is left. No other database is ever touched.
 */
public final class StartOver {
    private final Project project;

    public StartOver(Project project) {
        this.project = project;
    }

    /**
     * Starts over.
     *
     * @throws UserProblem when the database is none that this tool made for development, or git does not know what is
     *     committed and no version was named
     */
    public StartOverResult run(DevelopmentServer server, StartOverOptions options) {
        requireDevelopment(server);
        List<MigrationFile> files = toRemove(options);
        if (options.mode() == StartOverOptions.Mode.DRY_RUN) {
            return new StartOverResult(name(server), files, Optional.empty(), List.of(), 0);
        }
        Optional<Path> keptIn = files.isEmpty()
                ? Optional.empty()
                : Optional.of(RemovedFiles.remove(files, project.workFolder(), Clock.systemUTC())
                        .folder());
        server.renewDatabase();
        List<AppliedMigration> applied =
                new Upgrade(project.history()).run(server.database().owner()).applied();
        int rows = options.rows() == StartOverOptions.Rows.SAMPLES ? fill(server) : 0;
        return new StartOverResult(name(server), files, keptIn, applied, rows);
    }

    private List<MigrationFile> toRemove(StartOverOptions options) {
        Predicate<MigrationFile> goes = options.last()
                .<Predicate<MigrationFile>>map(
                        last -> file -> file.version().orElseThrow().isNewerThan(last))
                .orElseGet(this::uncommitted);
        return project.history().migrationFolder().files().stream()
                .filter(file -> file.kind() == MigrationKind.VERSIONED || file.kind() == MigrationKind.UNDO)
                .filter(goes)
                .toList();
    }

    private Predicate<MigrationFile> uncommitted() {
        Set<Path> committed = committed();
        return file -> !committed.contains(file.path());
    }

    private Set<Path> committed() {
        Set<Path> all = new HashSet<>();
        List<Path> folders = new ArrayList<>(project.history().folders());
        folders.addAll(project.history().undoFolders());
        for (Path folder : folders) {
            all.addAll(new VersionControl(folder)
                    .committed()
                    .orElseThrow(() -> new UserProblem(
                            "git does not say which migrations are committed",
                            folder.toString(),
                            "Name the last version that stays: -Dtarget=31, or 0 for none")));
        }
        return all;
    }

    private int fill(DevelopmentServer server) {
        try (Connection connection = server.database().owner().getConnection()) {
            Schema schema = CatalogReader.read(connection, project.readScope());
            return DevelopmentRows.fill(server.database(), schema).total();
        } catch (SQLException e) {
            throw new EnvironmentProblem(
                    "the development database cannot be read (" + e.getMessage() + ")",
                    name(server),
                    "Run the command again",
                    e);
        }
    }

    private static void requireDevelopment(DevelopmentServer server) {
        try {
            if (!DevelopmentServer.isDevelopmentDatabase(server.database().owner())) {
                throw new UserProblem(
                        "this is no database that dds-migrate made for development",
                        name(server),
                        "Nothing was touched; take migrations back with mvn dds-migrate:downgrade");
            }
        } catch (SQLException e) {
            throw new EnvironmentProblem(
                    "the development database cannot be read (" + e.getMessage() + ")",
                    name(server),
                    "Run the command again",
                    e);
        }
    }

    private static String name(DevelopmentServer server) {
        return server.database().name() + " on " + server.description();
    }
}
