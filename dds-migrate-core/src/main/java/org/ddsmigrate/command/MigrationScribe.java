package org.ddsmigrate.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.ddsmigrate.change.Alter;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.Create;
import org.ddsmigrate.history.HistorySettings;
import org.ddsmigrate.migration.MigrationHeader;
import org.ddsmigrate.migration.MigrationKind;
import org.ddsmigrate.migration.MigrationScript;
import org.ddsmigrate.migration.MigrationStep;
import org.ddsmigrate.migration.MigrationText;
import org.ddsmigrate.migration.PlaceholderGuard;
import org.ddsmigrate.migration.Version;
import org.ddsmigrate.plan.Locking;
import org.ddsmigrate.plan.Plan;
import org.ddsmigrate.plan.Step;
import org.ddsmigrate.proof.Draft;
import org.ddsmigrate.report.ChangeLine;
import org.ddsmigrate.report.ChangeLines;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.Routine;
import org.ddsmigrate.sql.SchemaPlaceholder;
import org.ddsmigrate.sql.SqlWriter;

/** Writes drafts as files for reviewers: a header that says what and why, then each step under a line of its own. */
final class MigrationScribe implements Draft.Scribe {
    /** Of more changes, the header only gives the numbers. */
    private static final int MOST_LINES = 20;

    /** Says that a migration was asked for with {@code -Donline}, for whoever makes it anew. */
    static final MigrationHeader.Entry ONLINE = new MigrationHeader.Entry("option", "online");

    private final HistorySettings settings;
    private final Qualify qualify;
    private final List<Version> versions;
    private final String description;
    private final String provider;
    private final List<MigrationHeader.Entry> answers;
    private final ChangeLines lines;
    private final SortedSet<ObjectRef> repeatable;

    MigrationScribe(
            Project project,
            List<Version> versions,
            String description,
            String provider,
            List<MigrationHeader.Entry> answers,
            ChangeLines lines,
            SortedSet<ObjectRef> repeatable) {
        this.settings = project.history();
        this.qualify = project.qualify();
        this.versions = List.copyOf(versions);
        this.description = description;
        this.provider = provider;
        this.answers = List.copyOf(answers);
        this.lines = lines;
        this.repeatable = repeatable;
    }

    @Override
    public MigrationScript versioned(int n, Draft draft) {
        List<MigrationHeader.Entry> entries = new ArrayList<>(answers);
        if (draft.locking() == Locking.BRIEF) {
            entries.add(ONLINE);
        }
        entries.addAll(ManagedObjects.entries(changes(draft), lines::origin));
        return script(MigrationKind.VERSIONED, n, summary(draft), entries, draft);
    }

    @Override
    public MigrationScript undo(int n, Draft undo, Draft of) {
        List<MigrationHeader.Entry> entries = new ArrayList<>();
        List<String> summary = new ArrayList<>();
        summary.add("Takes " + fileName(MigrationKind.VERSIONED, n) + " back.");
        new Losses(changes(of), lines).forEach((what, remedy) -> {
            entries.add(new MigrationHeader.Entry("undo-lost", what));
            summary.add("It can't bring back " + what + remedy + ".");
        });
        return script(MigrationKind.UNDO, n, summary, entries, undo);
    }

    private MigrationScript script(
            MigrationKind kind, int n, List<String> summary, List<MigrationHeader.Entry> entries, Draft draft) {
        MigrationHeader header = MigrationHeader.generated(ToolVersion.current(), provider, summary, entries);
        List<MigrationStep> steps = new ArrayList<>();
        if (changes(draft).stream().anyMatch(MigrationScribe::isRoutine)) {
            steps.add(new MigrationStep(
                    "Bodies of functions may name what is only made further below.",
                    List.of("SET LOCAL check_function_bodies = off")));
        }
        if (draft.locking() == Locking.BRIEF && draft.plans().stream().anyMatch(MigrationScribe::touchesOldTable)) {
            steps.add(new MigrationStep(
                    "Rather give up, and be tried again, than let everybody wait behind a lock that is not free.",
                    List.of("SET LOCAL lock_timeout = '5s'")));
        }
        for (Plan plan : draft.plans()) {
            SqlWriter writer = SqlWriter.of(plan, repeatable).with(draft.locking());
            StepComments comments = new StepComments(lines, plan);
            for (Step step : plan.steps()) {
                steps.add(new MigrationStep(comments.of(step), writer.statements(step)));
            }
        }
        return text(header, steps).script(fileName(kind, n), MigrationText.Transaction.DETECTED);
    }

    private MigrationText text(MigrationHeader header, List<MigrationStep> steps) {
        return switch (qualify) {
            case SCHEMA -> new MigrationText(header, steps, settings.placeholderGuard(Set.of()));
            case DEFAULT_SCHEMA -> {
                PlaceholderGuard guard = settings.placeholderGuard(Set.of(SchemaPlaceholder.NAME));
                SchemaPlaceholder placeholder = new SchemaPlaceholder(
                        settings.defaultSchema().orElse("public"), guard.prefix(), guard.suffix());
                yield new MigrationText(
                        header,
                        steps.stream()
                                .map(step -> new MigrationStep(
                                        step.comment(),
                                        step.statements().stream()
                                                .map(placeholder::in)
                                                .toList()))
                                .toList(),
                        guard);
            }
        };
    }

    private String fileName(MigrationKind kind, int n) {
        return settings.naming().fileName(kind, versions.get(n), description);
    }

    private List<String> summary(Draft draft) {
        List<ChangeLine> all = new ArrayList<>();
        for (Plan plan : draft.plans()) {
            plan.steps().forEach(step -> all.add(lines.line(step.changes())));
        }
        if (all.size() > MOST_LINES) {
            return ChangeLine.counts(all);
        }
        return all.stream().map(ChangeLine::toString).toList();
    }

    private static List<Change> changes(Draft draft) {
        return draft.plans().stream().flatMap(Plan::changes).toList();
    }

    private static boolean touchesOldTable(Plan plan) {
        return plan.changes()
                .map(Change::subject)
                .filter(ref -> ref.path().size() > 1)
                .anyMatch(ref -> plan.from().table(ref.owner()).isPresent());
    }

    private static boolean isRoutine(Change change) {
        boolean made = change instanceof Create || change instanceof Alter;
        return made
                && change.subject().kind() == ObjectKind.ROUTINE
                && !language(change).equals("c");
    }

    private static String language(Change change) {
        Object object = change instanceof Create create ? create.object() : ((Alter) change).to();
        return ((Routine) object).language();
    }
}
