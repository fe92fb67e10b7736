package org.ddsmigrate.command;

import java.util.ArrayList;
import java.util.List;
import org.ddsmigrate.history.AppliedMigration;
import org.ddsmigrate.history.MigrationState;
import org.ddsmigrate.history.MigrationStatus;
import org.ddsmigrate.history.UndoneMigration;
import org.ddsmigrate.migration.Version;
import org.ddsmigrate.report.ChangeLines;
import org.ddsmigrate.report.Section;
import org.ddsmigrate.report.Tone;
import org.ddsmigrate.schema.ObjectRef;

/** What the commands that work on a database have to say to people. */
public final class DatabaseSummary {
    private static final String GENERATE = "run mvn dds-migrate:generate -Dname=...";

    private DatabaseSummary() {}

    /** After an upgrade. */
    public static List<Section> of(ApplyResult result) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of("database", result.database().description()));
        sections.add(Section.of(
                "applied",
                result.applied().isEmpty()
                        ? List.of("nothing: it was up to date")
                        : result.applied().stream()
                                .map(AppliedMigration::script)
                                .toList()));
        if (result.matchesModel() && result.target().isPresent()) {
            sections.add(Section.of(
                            "compared",
                            "the database is as its migrations make it up to version "
                                    + result.target().get().display())
                    .in(Tone.GOOD));
        } else if (result.matchesModel()) {
            sections.add(
                    Section.of("compared", "the database matches the model").in(Tone.GOOD));
        } else if (result.drift().isEmpty() && result.notCompared().isEmpty()) {
            sections.add(Section.warning(
                            "compared", List.of("the database matches the migrations; the model has more: " + GENERATE))
                    .with(result.pending()));
        }
        result.notCompared().ifPresent(why -> sections.add(notCompared(why)));
        addDrift(result.drift(), sections);
        return sections;
    }

    /** After a downgrade. */
    public static List<Section> of(LiveDatabase database, List<UndoneMigration> undone) {
        return List.of(
                Section.of("database", database.description()),
                Section.of(
                        "undone",
                        undone.isEmpty()
                                ? List.of("nothing: there is nothing newer")
                                : undone.stream()
                                        .map(migration ->
                                                migration.undoScript() + " took " + migration.script() + " back")
                                        .toList()));
    }

    /** After a stamp. */
    public static List<Section> of(StampResult result) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of("database", result.database().description()));
        sections.add(Section.of(
                        "compared",
                        "the schema is that of version " + result.version().display())
                .in(Tone.GOOD));
        sections.add(Section.of(
                "entered",
                result.entered().isEmpty()
                        ? List.of("nothing: the history says so already")
                        : result.entered().stream()
                                .map(migration -> migration.script() + " as applied, without running it")
                                .toList()));
        addOthers(result.others(), sections);
        return sections;
    }

    /** After a repair. */
    public static List<Section> of(RepairedHistory result) {
        List<String> lines = new ArrayList<>();
        result.repair().failedRemoved().forEach(name -> lines.add("removed the failed row of " + name));
        result.repair().aligned().forEach(name -> lines.add("took over the file of " + name));
        result.repair().markedDeleted().forEach(name -> lines.add("marked " + name + " as deleted: it has no file"));
        List<Section> sections = new ArrayList<>(of(result.status()));
        sections.add(1, Section.of("repaired", lines.isEmpty() ? List.of("nothing: there was no need") : lines));
        return sections;
    }

    /** All that is known of a database's history. */
    public static List<Section> of(StatusResult result) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of("database", result.database().description()));
        List<String> lines =
                result.migrations().stream().map(DatabaseSummary::line).toList();
        sections.add(Section.of("history", lines.isEmpty() ? List.of("no migrations yet") : lines));
        int pending = result.pending().size();
        sections.add(
                pending == 0
                        ? Section.of("pending", "nothing")
                        : Section.warning(
                                "pending",
                                List.of(Words.counted(pending, "migration") + ": run mvn dds-migrate:upgrade")));
        sections.addAll(drift(result));
        return sections;
    }

    /** Only what somebody should do something about before going on. */
    public static List<Section> warnings(StatusResult result) {
        List<Section> sections = new ArrayList<>();
        int pending = result.pending().size();
        if (pending > 0) {
            sections.add(Section.warning(
                    "database",
                    List.of(result.database().description() + " is behind by " + Words.counted(pending, "migration")
                            + ": run mvn dds-migrate:upgrade first")));
        }
        result.wrong().forEach(migration -> sections.add(Section.warning("database", List.of(line(migration)))));
        addDrift(result.drift(), sections);
        return sections;
    }

    private static List<Section> drift(StatusResult result) {
        List<Section> sections = new ArrayList<>();
        result.notCompared().ifPresent(why -> sections.add(notCompared(why)));
        if (result.notCompared().isEmpty() && result.drift().isEmpty()) {
            sections.add(Section.of("drift", "none: the database is as its migrations make it")
                    .in(Tone.GOOD));
        }
        addDrift(result.drift(), sections);
        return sections;
    }

    private static void addDrift(Drift drift, List<Section> sections) {
        if (!drift.isEmpty()) {
            sections.add(Section.warning(
                            "drift",
                            List.of(
                                    "somebody changed the database beside its migrations;",
                                    "change it back, or write a migration that makes the same:"))
                    .with(drift.differences()));
        }
        addOthers(drift.others(), sections);
    }

    private static void addOthers(List<ObjectRef> others, List<Section> sections) {
        if (!others.isEmpty()) {
            sections.add(Section.of("others", ChangeLines.counts(others) + " that no migration makes"));
        }
    }

    private static Section notCompared(String why) {
        return Section.warning("compared", List.of("not compared: " + why));
    }

    private static String line(MigrationStatus migration) {
        String version = migration.version().map(Version::display).orElse("");
        String state = migration.state() == MigrationState.APPLIED
                ? migration.installedOn().map(at -> "applied " + at).orElse("applied")
                : Words.state(migration.state());
        return "%-6s %-44s %s".formatted(version, migration.script(), state).strip();
    }
}
