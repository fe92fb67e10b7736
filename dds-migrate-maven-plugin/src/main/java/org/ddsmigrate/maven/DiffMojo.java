package org.ddsmigrate.maven;

import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.command.DatabaseJson;
import org.ddsmigrate.command.DifferenceResult;
import org.ddsmigrate.command.DifferenceSummary;
import org.ddsmigrate.command.LiveDatabase;
import org.ddsmigrate.command.ShowDifference;
import org.ddsmigrate.command.Side;
import org.ddsmigrate.command.Timings;
import org.ddsmigrate.command.Workbench;
import org.ddsmigrate.migration.Version;
import org.ddsmigrate.scratch.GivenDatabase;

/**
 * Compares any two schemas and lists what differs, and what is kept although the model does not state it: {@code mvn
 * dds-migrate:diff}, {@code mvn dds-migrate:diff -Dfrom=31 -Dto=database}. Changes nothing.
 */
@Mojo(name = "diff", threadSafe = true, requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class DiffMojo extends ReadableMojo {
    /**
     * The first schema: {@code model}, {@code history} for what all migrations make, a version such as {@code 31} for
     * what those up to it make, {@code database}, or the JDBC URL of another one, which holds user and password.
     */
    @Parameter(property = "from", defaultValue = "history")
    private String from = "history";

    /** The second schema, written likewise. */
    @Parameter(property = "to", defaultValue = "model")
    private String to = "model";

    /** Fails when the two differ, as in {@code -Dstrict}: for scripts. */
    @Parameter(property = "strict", defaultValue = "false")
    private boolean strict;

    @Override
    void run(ModuleReader module) throws MojoFailureException {
        Timings timings = new Timings();
        boolean withModel = from.equals("model") || to.equals("model");
        boolean withDatabase = from.equals("database") || to.equals("database");
        Databases databases = withDatabase ? databases(module.flyway()) : databasesIfKnown(module.flyway());
        int major = scratchVersion(databases);
        try (Workbench bench = Workbench.start(
                withModel ? module.project() : module.projectWithoutEntities(),
                major,
                () -> databases.startScratch(major),
                timings,
                databases.known())) {
            if (withDatabase) {
                try (OpenDatabase open = OpenDatabase.of(databases)) {
                    compare(bench, module, Optional.of(open.database()));
                }
            } else {
                compare(bench, module, Optional.empty());
            }
        }
        printTimings(timings);
    }

    private void compare(Workbench bench, ModuleReader module, Optional<LiveDatabase> database)
            throws MojoFailureException {
        String schema = module.history().defaultSchema().orElse("public");
        DifferenceResult result = new ShowDifference(bench).run(side("from", from, database), side("to", to, database));
        print(new DifferenceSummary(schema).of(result), DatabaseJson.of(result));
        if (strict && !result.isEmpty()) {
            throw new MojoFailureException("the two differ: see above");
        }
    }

    private static Side side(String option, String text, Optional<LiveDatabase> database) {
        return switch (text) {
            case "model" -> new Side.Model();
            case "history" -> new Side.History(Optional.empty());
            case "database" -> new Side.Database(database.orElseThrow());
            default ->
                text.startsWith("jdbc:")
                        ? new Side.Database(
                                LiveDatabase.of(new GivenDatabase(text, Optional.empty(), Optional.empty())))
                        : new Side.History(Version.parse(text).or(() -> {
                            throw new UserProblem(
                                    "\"" + text + "\" is no side of a comparison",
                                    "-D" + option,
                                    "Write model, history, database, a JDBC URL, or a version such as 31");
                        }));
        };
    }
}
