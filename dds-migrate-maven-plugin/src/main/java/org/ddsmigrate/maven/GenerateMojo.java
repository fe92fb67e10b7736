package org.ddsmigrate.maven;

import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.ddsmigrate.Problem;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.command.Answers;
import org.ddsmigrate.command.DatabaseSummary;
import org.ddsmigrate.command.Generate;
import org.ddsmigrate.command.GenerateOptions;
import org.ddsmigrate.command.GenerateResult;
import org.ddsmigrate.command.GenerateSummary;
import org.ddsmigrate.command.LiveDatabase;
import org.ddsmigrate.command.ShowStatus;
import org.ddsmigrate.command.Timings;
import org.ddsmigrate.command.Workbench;
import org.ddsmigrate.migration.MigrationScript;
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

    /** Tables and columns that may go with their rows, separated by commas, as in {@code invites.fax,old_table}. */
    @Parameter(property = "drop")
    private @Nullable String drop;

    /** Tables and columns that only got another name, separated by commas, as in {@code invites.mail:email}. */
    @Parameter(property = "rename")
    private @Nullable String rename;

    /** Values for columns that become required, separated by semicolons, as in {@code orders.total:0}. */
    @Parameter(property = "fill")
    private @Nullable String fill;

    /** How old values become new ones, separated by semicolons, as in {@code orders.code:code::integer}. */
    @Parameter(property = "cast")
    private @Nullable String cast;

    /** Prints the files instead of writing them. */
    @Parameter(property = "dryRun", defaultValue = "false")
    private boolean dryRun;

    @Override
    void run(ModuleReader module) {
        GenerateOptions options = options();
        Databases databases = databases(module.flyway());
        Timings timings = new Timings();
        int major = scratchVersion(databases);
        try (Workbench bench = Workbench.start(module.project(), major, () -> databases.startScratch(major), timings)) {
            GenerateResult result = new Generate(bench).run(options);
            print(new GenerateSummary(base()).of(result));
            if (dryRun) {
                result.scripts().forEach(GenerateMojo::show);
            }
            databases.configured().ifPresent(given -> warn(bench, LiveDatabase.of(given)));
        }
        printTimings(timings);
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
        Answers answers = Answers.parse(one(drop), one(rename), statements(fill), statements(cast));
        return dryRun
                ? new GenerateOptions(optional(name).orElse("changes"), answers, GenerateOptions.Mode.DRY_RUN)
                : new GenerateOptions(requiredName(), answers, interview(), GenerateOptions.Mode.WRITE);
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

    private static List<String> one(@Nullable String text) {
        return optional(text).map(List::of).orElse(List.of());
    }

    /** An expression may hold commas; a semicolon only in a literal or a quoted name. */
    private static List<String> statements(@Nullable String text) {
        return Optional.ofNullable(text).map(SemicolonList::parse).orElse(List.of());
    }
}
