package org.ddsmigrate.maven;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.toolchain.ToolchainManager;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.command.AcceptedDifference;
import org.ddsmigrate.command.Interview;
import org.ddsmigrate.command.Qualify;
import org.ddsmigrate.command.Timings;
import org.ddsmigrate.diff.Ownership;
import org.ddsmigrate.history.Patience;
import org.ddsmigrate.report.Section;
import org.jspecify.annotations.Nullable;

/** What all goals share: the module, and how a failure is said. */
@SuppressWarnings("NullAway.Init") // Maven sets what is required
abstract class DdsMojo extends ConnectedMojo {
    @Inject
    private ToolchainManager toolchains;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    /** Skips the goal in this module, as in {@code -Ddds.skip}. */
    @Parameter(property = "dds.skip", defaultValue = "false")
    private boolean skip;

    /** Says in one line how long each part of the work took. */
    @Parameter(property = "dds.timings", defaultValue = "false")
    private boolean timings;

    /** Says where each setting came from, as in {@code -Ddds.explain}; passwords as {@code ***}. So does {@code -X}. */
    @Parameter(property = "dds.explain", defaultValue = "false")
    private boolean explain;

    /** Patterns of tables that belong to others and never get into a migration, as in {@code apscheduler_*,quartz.*}. */
    @Parameter(property = "dds.excludes")
    private @Nullable List<String> excludes;

    /** Dependencies or modules that hold entity classes, as in {@code com.shop:shop-model}; of this module all count. */
    @Parameter(property = "dds.entityDependencies")
    private @Nullable List<String> entityDependencies;

    /**
     * The folder of the migrations, as in {@code src/main/resources/db/migration}, which is the default; else the
     * source folders of {@code flyway.locations}.
     */
    @Parameter(property = "dds.migrationFolder")
    private @Nullable File migrationFolder;

    /** The folder of the model's own SQL: {@code *.sql} runs after the entities' DDL, {@code before/*.sql} before it. */
    @Parameter(property = "dds.modelSql", defaultValue = "${project.basedir}/src/main/resources/db/model")
    private File modelSql;

    /** The folder of what runs on scratch servers only, such as {@code V7__gis.sql} in place of the real V7. */
    @Parameter(property = "dds.standIns", defaultValue = "${project.basedir}/src/test/resources/db/scratch")
    private File standIns;

    /**
     * How much the model states: {@code part}, as annotations do, so that what it does not mention is kept; or {@code
     * everything}, so that what it does not mention goes, with {@code -Ddrop} where rows go with it.
     */
    @Parameter(property = "dds.modelStates", defaultValue = "part")
    private String modelStates;

    /**
     * How generated SQL names what lies in the default schema: {@code schema}, as in {@code public.invites}; or {@code
     * default-schema}, with Flyway's placeholder, for a schema per tenant.
     */
    @Parameter(property = "dds.qualify", defaultValue = "schema")
    private String qualify;

    /**
     * What the classes and the migrations disagree about and may stay so, each with its reason, as in {@code
     * <difference>orders.note: text until the old reports are gone</difference>}; {@code *} is any part of a name.
     */
    @Parameter
    private @Nullable List<String> acceptedDifferences;

    /** The unit of {@code persistence.xml} that is meant, as in {@code shop}, when there are several. */
    @Parameter(property = "dds.persistenceUnit")
    private @Nullable String persistenceUnit;

    /** Properties for the JPA provider, as in {@code <hibernate.type.preferred_uuid_jdbc_type>CHAR</...>}. */
    @Parameter
    private @Nullable Map<String, String> providerProperties;

    /** Does the goal's work in a module that has some. */
    abstract void run(ModuleReader module) throws MojoExecutionException, MojoFailureException;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("dds.skip is set");
            return;
        }
        try {
            new Options(session, execution).requireResolved();
            ModuleReader module = module();
            if (explain || getLog().isDebugEnabled()) {
                print(List.of(new Explanation(session, execution).of(module.flyway())));
            }
            Optional<String> reason = module.reasonToSkip(session.getProjects().size() > 1);
            if (reason.isPresent()) {
                getLog().info("Nothing to do here: " + reason.get());
            } else {
                run(module);
            }
        } catch (UserProblem e) {
            throw new MojoFailureException(e.getMessage(), shownCause(e));
        } catch (EnvironmentProblem e) {
            throw new MojoExecutionException(e.getMessage(), shownCause(e));
        } catch (RuntimeException | LinkageError e) {
            throw new MojoExecutionException(
                    "This is a defect of dds-migrate (" + e + "). Please report it with what `mvn -e` prints.",
                    session.getRequest().isShowErrors() ? new IllegalStateException(e) : null);
        }
    }

    /** Whether the goal has something to do here. */
    final boolean hasWork() {
        return !skip && module().reasonToSkip(session.getProjects().size() > 1).isEmpty();
    }

    /** Maven would add the texts of all causes to the message. */
    private @Nullable Throwable shownCause(RuntimeException e) {
        return session.getRequest().isShowErrors() ? e : null;
    }

    final void print(List<Section> sections) {
        Output.of(getLog(), session).print(sections);
    }

    final void printTimings(Timings measured) {
        if (timings) {
            String parts = measured.parts().entrySet().stream()
                    .map(part ->
                            "%s %.1f s".formatted(part.getKey(), part.getValue().toMillis() / 1000.0))
                    .collect(Collectors.joining("  "));
            print(List.of(Section.of("timings", parts)));
        }
    }

    /** Says on the way whom the goal waits for. */
    final Patience patience(int seconds) {
        Optional<Duration> limit = Optional.of(Duration.ofSeconds(seconds)).filter(time -> seconds > 0);
        return new Patience(limit, getLog()::warn);
    }

    /** Who can be asked. */
    final Interview interview() {
        return TerminalInterview.of(session);
    }

    final Path base() {
        return project.getBasedir().toPath();
    }

    private ModuleReader module() {
        ModuleOptions options = new ModuleOptions(
                Optional.ofNullable(migrationFolder).map(File::toPath),
                modelSql.toPath(),
                standIns.toPath(),
                workFolder(),
                list(entityDependencies),
                list(excludes),
                says(),
                optional(persistenceUnit),
                Optional.ofNullable(providerProperties).orElse(Map.of()),
                list(acceptedDifferences).stream()
                        .map(AcceptedDifference::parse)
                        .toList(),
                qualify());
        FlywaySettings flyway = FlywaySettings.of(project, ApplicationFlyway.of(project, session));
        return new ModuleReader(project, options, flyway, java(), artifacts());
    }

    private Qualify qualify() {
        return switch (qualify) {
            case "schema" -> Qualify.SCHEMA;
            case "default-schema" -> Qualify.DEFAULT_SCHEMA;
            default ->
                throw new UserProblem(
                        "\"" + qualify + "\" is neither schema nor default-schema",
                        "dds.qualify",
                        "Write one of the two, or leave it out");
        };
    }

    private Ownership.Says says() {
        return switch (modelStates) {
            case "part" -> Ownership.Says.PARTLY;
            case "everything" -> Ownership.Says.EVERYTHING;
            default ->
                throw new UserProblem(
                        "\"" + modelStates + "\" is neither part nor everything",
                        "dds.modelStates",
                        "Write one of the two, or leave it out");
        };
    }

    /** Of the project's toolchain, if it has one; else the Java that runs Maven. */
    private Path java() {
        return Optional.ofNullable(toolchains.getToolchainFromBuildContext("jdk", session))
                .map(toolchain -> toolchain.findTool("java"))
                .map(Path::of)
                .orElse(Path.of(System.getProperty("java.home"), "bin", "java"));
    }

    private static List<String> list(@Nullable List<String> values) {
        return Optional.ofNullable(values).orElse(List.of());
    }
}
