package org.ddsmigrate.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ddsmigrate.history.AppliedMigration;
import org.ddsmigrate.history.MigrationStatus;
import org.ddsmigrate.history.UndoneMigration;
import org.ddsmigrate.migration.Version;
import org.ddsmigrate.report.ChangeLine;
import org.ddsmigrate.report.Json;
import org.ddsmigrate.schema.ObjectRef;

/** What the commands that work on a database have to say to scripts. */
public final class DatabaseJson {
    private DatabaseJson() {}

    /** After an upgrade. */
    public static Json of(ApplyResult result) {
        return Json.object()
                .with("database", result.database().description())
                .with("target", result.target().map(Version::display))
                .with("applied", applied(result.applied()))
                .with("matchesModel", result.matchesModel())
                .with("pendingModelChanges", changes(result.pending()))
                .with("drift", drift(result.drift()))
                .with("notCompared", result.notCompared());
    }

    /** After a downgrade. */
    public static Json of(LiveDatabase database, List<UndoneMigration> undone) {
        return Json.object()
                .with("database", database.description())
                .with(
                        "undone",
                        undone.stream()
                                .map(migration -> Json.object()
                                        .with("version", migration.version().display())
                                        .with("script", migration.script())
                                        .with("undo", migration.undoScript()))
                                .toList());
    }

    /** All that is known of a database's history. */
    public static Json of(StatusResult result) {
        return Json.object()
                .with("database", result.database().description())
                .with("upToDate", result.pending().isEmpty())
                .with("inOrder", result.isInOrder())
                .with(
                        "migrations",
                        result.migrations().stream()
                                .map(DatabaseJson::migration)
                                .toList())
                .with("drift", drift(result.drift()))
                .with("notCompared", result.notCompared());
    }

    /** After a stamp. */
    public static Json of(StampResult result) {
        return Json.object()
                .with("database", result.database().description())
                .with("version", result.version().display())
                .with("entered", applied(result.entered()))
                .with("others", names(result.others()));
    }

    /** After a repair. */
    public static Json of(RepairedHistory result) {
        return Json.object()
                .with("failedRemoved", Json.texts(result.repair().failedRemoved()))
                .with("aligned", Json.texts(result.repair().aligned()))
                .with("markedDeleted", Json.texts(result.repair().markedDeleted()))
                .with("status", of(result.status()));
    }

    /** A comparison of two schemas. */
    public static Json of(DifferenceResult result) {
        return Json.object()
                .with("from", result.from())
                .with("to", result.to())
                .with("changes", changes(result.lines()))
                .with("kept", names(result.kept()))
                .with("others", names(result.others()));
    }

    private static Json migration(MigrationStatus migration) {
        return Json.object()
                .with("version", migration.version().map(Version::display))
                .with("description", migration.description())
                .with("script", migration.script())
                .with("state", migration.state().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .with("installedOn", migration.installedOn().map(Object::toString))
                .with("installedBy", migration.installedBy());
    }

    private static List<Json> applied(List<AppliedMigration> applied) {
        return applied.stream()
                .<Json>map(migration -> Json.object()
                        .with("version", migration.version().map(Version::display))
                        .with("script", migration.script())
                        .with("milliseconds", migration.time().toMillis()))
                .toList();
    }

    private static Json drift(Drift drift) {
        return Json.object().with("differences", changes(drift.differences())).with("others", names(drift.others()));
    }

    private static List<Json> changes(List<ChangeLine> lines) {
        return lines.stream()
                .<Json>map(line -> Json.object()
                        .with("sign", line.sign())
                        .with("kind", line.kind())
                        .with("text", line.text())
                        .with("origin", Optional.of(line.origin()).filter(origin -> !origin.isEmpty())))
                .toList();
    }

    private static List<Json> names(List<ObjectRef> refs) {
        return refs.stream()
                .<Json>map(ref -> Json.object().with("kind", ref.kind().label()).with("name", ref.displayName()))
                .toList();
    }
}
