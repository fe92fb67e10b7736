package org.ddsmigrate.maven;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.ddsmigrate.Problem;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.command.Answer;
import org.ddsmigrate.command.Answers;
import org.ddsmigrate.command.DatabaseSummary;
import org.ddsmigrate.command.Generate;
import org.ddsmigrate.command.GenerateOptions;
import org.ddsmigrate.command.GenerateResult;
import org.ddsmigrate.command.GenerateSummary;
import org.ddsmigrate.command.LiveDatabase;
import org.ddsmigrate.command.Project;
import org.ddsmigrate.command.ShowStatus;
import org.ddsmigrate.command.Timings;
import org.ddsmigrate.command.Workbench;
import org.ddsmigrate.command.WriteEmpty;
import org.ddsmigrate.migration.MigrationScript;
import org.ddsmigrate.migration.Version;
import org.ddsmigrate.plan.Locking;
import org.jspecify.annotations.Nullable;

/**
 * Writes the migration that leads from what the migrations make to what the model states, with its undo, after proving
 * both on a scratch server: {@code mvn dds-migrate:generate -Dname=add_invite_expiry}.
 */
@Mojo(name = "generate", threadSafe = true, requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class GenerateMojo extends DdsMojo {
    private static final String EXAMPLE = "-Dname=add_invite_expiry";

    /** What the files are called after their version, as in {@code add_invite_expiry}. */
    @Parameter(property = "name")
    private @Nullable String name;

    /**
     * Tables, columns and enum labels that may go with what is in them, separated by commas, as in
     * {@code invites.fax,archive_*}; {@code *} stands for any part of a name. In the POM also as a list, {@code drops}.
     */
    @Parameter(property = "drop")
    private @Nullable String drop;

    /** What may go, as a list: {@code <drops><drop>invites.fax</drop></drops>}. */
    @Parameter
    private @Nullable List<String> drops;

    /**
     * Tables and columns that may go, and whose rows or values are copied into a table of their own first, separated by
     * commas, as in {@code invites.fax}; the undo brings them back. In the POM also as a list, {@code keeps}.
     */
    @Parameter(property = "keep")
    private @Nullable String keep;

    /** What may go and is kept aside, as a list: {@code <keeps><keep>invites.fax</keep></keeps>}. */
    @Parameter
    private @Nullable List<String> keeps;

    /**
     * What only got another name, separated by commas, as in {@code invites.mail:email}. In the POM also as a list,
     * {@code renames}.
     */
    @Parameter(property = "rename")
    private @Nullable String rename;

    /** What got another name, as a list: {@code <renames><rename>invites.mail:email</rename></renames>}. */
    @Parameter
    private @Nullable List<String> renames;

    /**
     * Values for columns that become required, separated by semicolons, as in {@code orders.total:0}. In the POM also as
     * a list, {@code fills}.
     */
    @Parameter(property = "fill")
    private @Nullable String fill;

    /** Values for columns that become required, as a list: {@code <fills><fill>orders.total:0</fill></fills>}. */
    @Parameter
    private @Nullable List<String> fills;

    /**
     * How old values become new ones, separated by semicolons, as in {@code orders.code:code::integer}. In the POM also
     * as a list, {@code casts}.
     */
    @Parameter(property = "cast")
    private @Nullable String cast;

    /** How old values become new ones, as a list: {@code <casts><cast>orders.code:code::integer</cast></casts>}. */
    @Parameter
    private @Nullable List<String> casts;

    /**
     * Where rows go that have an enum label which is removed, separated by commas, as in {@code mood.sad:ok}, or
     * {@code mood.sad:null}. In the POM also as a list, {@code labels}.
     */
    @Parameter(property = "label")
    private @Nullable String label;

    /** Where rows go whose enum label is removed, as a list: {@code <labels><label>mood.sad:ok</label></labels>}. */
    @Parameter
    private @Nullable List<String> labels;

    /**
     * Writes a migration and its undo with nothing but headers, for changes of data by hand; the model is not compared:
     * {@code mvn dds-migrate:generate -Dempty -Dname=lower_emails}.
     */
    @Parameter(property = "empty", defaultValue = "false")
    private boolean empty;

    /** Prints the files instead of writing them. */
    @Parameter(property = "dryRun", defaultValue = "false")
    private boolean dryRun;

    /**
     * Writes for a database that people work with meanwhile: indexes are built concurrently, constraints are added first
     * and validated by a file of their own, and no lock is waited for longer than a few seconds. It takes more files.
     */
    @Parameter(property = "online", defaultValue = "false")
    private boolean online;

    @Override
    void run(ModuleReader module) {
        GenerateOptions options = options();
        Databases databases = databasesIfKnown(module.flyway());
        if (empty) {
            writeEmpty(module.projectWithoutEntities(), databases, options);
            return;
        }
        Timings timings = new Timings();
        int major = scratchVersion(databases);
        try (Workbench bench = Workbench.start(
                module.project(), major, () -> databases.startScratch(major), timings, databases.known())) {
            Optional<LiveDatabase> live = databases.configured().map(LiveDatabase::of);
            Optional<List<Version>> taken = live.flatMap(database -> taken(bench.project(), database));
            GenerateResult result = new Generate(bench).run(options, taken.orElse(List.of()));
            print(new GenerateSummary(base()).of(result));
            if (dryRun) {
                result.scripts().forEach(GenerateMojo::show);
            }
            live.filter(database -> taken.isPresent()).ifPresent(database -> warn(bench, database));
        }
        printTimings(timings);
    }

    private void writeEmpty(Project project, Databases databases, GenerateOptions options) {
        if (!options.answers().all().isEmpty()) {
            throw new UserProblem(
                    "-Dempty compares nothing, so there is nothing to answer", "Leave out -Dempty, or the answers");
        }
        List<Version> taken = databases
                .configured()
                .map(LiveDatabase::of)
                .flatMap(database -> taken(project, database))
                .orElse(List.of());
        WriteEmpty command = new WriteEmpty(project);
        List<MigrationScript> scripts = command.scripts(options.name(), taken);
        if (dryRun) {
            scripts.forEach(GenerateMojo::show);
        } else {
            print(GenerateSummary.wrote(base(), command.write(scripts)));
        }
    }

    /** Nothing when the database is out of reach, which does not stop anybody either. */
    private Optional<List<Version>> taken(Project project, LiveDatabase database) {
        try {
            return Optional.of(database.takenVersions(project));
        } catch (Problem e) {
            getLog().warn("The configured database was not looked at: " + e.getMessage());
            return Optional.empty();
        }
    }

    /** A database that is behind or has drifted does not stop anybody from writing a migration. */
    private void warn(Workbench bench, LiveDatabase database) {
        try {
            print(DatabaseSummary.warnings(new ShowStatus(bench).run(database)));
        } catch (Problem e) {
            getLog().warn("The configured database was not compared: " + e.getMessage());
        }
    }

    private GenerateOptions options() {
        Answers answers = Answers.parse(
                        both(drops, one(drop)),
                        both(renames, one(rename)),
                        both(fills, statements(fill)),
                        both(casts, statements(cast)))
                .with(Answer.Kind.LABEL, both(labels, one(label)))
                .with(Answer.Kind.KEEP, both(keeps, one(keep)));
        Locking locking = online ? Locking.BRIEF : Locking.PLAIN;
        return dryRun
                ? new GenerateOptions(optional(name).orElse("changes"), answers, GenerateOptions.Mode.DRY_RUN)
                        .with(locking)
                : new GenerateOptions(requiredName(), answers, interview(), GenerateOptions.Mode.WRITE, locking);
    }

    private String requiredName() {
        String text = optional(name)
                .orElseThrow(() -> new UserProblem("the migration has no name", "Say what it does: " + EXAMPLE));
        if (!text.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} _-]*")) {
            throw new UserProblem(
                    "\"" + text + "\" can't be a part of a file name",
                    "-Dname",
                    "Write letters, digits and underscores: " + EXAMPLE);
        }
        return text;
    }

    /** Without Maven's marks, so that it can be copied. */
    @SuppressWarnings("SystemOut")
    private static void show(MigrationScript script) {
        System.out.println("-- " + script.fileName());
        System.out.println(script.text());
    }

    /** What the POM lists, and what the command line adds. */
    private static List<String> both(@Nullable List<String> listed, List<String> given) {
        return Stream.concat(Optional.ofNullable(listed).stream().flatMap(List::stream), given.stream())
                .toList();
    }

    private static List<String> one(@Nullable String text) {
        return optional(text).map(List::of).orElse(List.of());
    }

    /** An expression may hold commas; a semicolon only in a literal or a quoted name. */
    private static List<String> statements(@Nullable String text) {
        return Optional.ofNullable(text).map(SemicolonList::parse).orElse(List.of());
    }
}
