package org.ddsmigrate.cases.random;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.command.Answers;
import org.ddsmigrate.command.Generate;
import org.ddsmigrate.command.GenerateOptions;
import org.ddsmigrate.command.GenerateResult;
import org.ddsmigrate.command.Project;
import org.ddsmigrate.command.Workbench;
import org.ddsmigrate.diff.Ownership;
import org.ddsmigrate.history.HistorySettings;
import org.ddsmigrate.migration.MigrationScript;
import org.ddsmigrate.scratch.ScratchServer;

/** Takes one pair through the public API: generates, proves, generates again and finds nothing. */
final class PairRun {
    private static final Pattern FILL = Pattern.compile("-Dfill=(.*):<expression>");
    private static final Pattern CAST = Pattern.compile("-Dcast=(.*?):(<expression>|\".*|[a-z].*)");

    private final ScratchServer server;
    private final Path work;

    PairRun(ScratchServer server, Path work) {
        this.server = server;
        this.work = work;
    }

    Outcome run(SchemaPair pair) throws IOException {
        Path migrations = Files.createDirectories(work.resolve("migration"));
        Path model = Files.createDirectories(work.resolve("model"));
        Files.writeString(migrations.resolve("V1__before.sql"), pair.before());
        Files.writeString(model.resolve("after.sql"), pair.after());
        Project project = new Project(
                Optional.empty(), model, HistorySettings.of(migrations), List.of(), Ownership.Says.EVERYTHING, work);
        try {
            return generated(pair, project);
        } catch (UserProblem problem) {
            String message = String.valueOf(problem.getMessage());
            Outcome.Kind kind = isOfThePair(message)
                    ? Outcome.Kind.SKIPPED
                    : ExpectedRefusals.reason(message).isPresent() ? Outcome.Kind.REFUSED : Outcome.Kind.FAILED;
            String reason = ExpectedRefusals.reason(message).orElseGet(() -> ExpectedRefusals.general(message));
            return new Outcome(pair, kind, reason, message, List.of());
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            return new Outcome(
                    pair, Outcome.Kind.FAILED, ExpectedRefusals.general(e.toString()), trace.toString(), List.of());
        }
    }

    private static boolean isOfThePair(String message) {
        return message.contains("V1__before.sql") || message.contains("PostgreSQL refuses the model's SQL");
    }

    private Outcome generated(SchemaPair pair, Project project) {
        Answers answers = Answers.NONE.allowingAllDrops();
        if (pair.seed() % 10 == 0) {
            requireSameAgain(project, answers);
        }
        GenerateResult result = generated(project, answers, GenerateOptions.Mode.WRITE);
        GenerateResult again = generate(project, answers, GenerateOptions.Mode.DRY_RUN);
        if (!again.isUnchanged()) {
            throw new AssertionError("generate finds more: " + again.lines());
        }
        return new Outcome(
                pair, result.isUnchanged() ? Outcome.Kind.UNCHANGED : Outcome.Kind.PROVEN, "", "", result.scripts());
    }

    /** The same input gives the same bytes. */
    private void requireSameAgain(Project project, Answers answers) {
        List<MigrationScript> once = generated(project, answers, GenerateOptions.Mode.DRY_RUN).scripts();
        List<MigrationScript> again = generated(project, answers, GenerateOptions.Mode.DRY_RUN).scripts();
        if (!once.equals(again)) {
            throw new AssertionError("not deterministic: " + once + " and " + again);
        }
    }

    private GenerateResult generated(Project project, Answers answers, GenerateOptions.Mode mode) {
        try {
            return generate(project, answers, mode);
        } catch (UserProblem problem) {
            Answers better = answered(answers, String.valueOf(problem.getMessage()));
            if (better.equals(answers)) {
                throw problem;
            }
            return generate(project, better, mode);
        }
    }

    private GenerateResult generate(Project project, Answers answers, GenerateOptions.Mode mode) {
        try (Workbench bench = Workbench.on(server, project)) {
            return new Generate(bench).run(new GenerateOptions("change", answers, mode));
        }
    }

    /** As a user would: with the options that the message offers. The tables are empty, so null fits everywhere. */
    private static Answers answered(Answers given, String message) {
        List<String> fills = new ArrayList<>();
        Matcher fill = FILL.matcher(message);
        while (fill.find()) {
            fills.add(fill.group(1) + ":NULL");
        }
        List<String> casts = new ArrayList<>();
        Matcher cast = CAST.matcher(message);
        while (cast.find()) {
            casts.add(cast.group(1) + ":" + (cast.group(2).equals("<expression>") ? "NULL" : cast.group(2)));
        }
        if (fills.isEmpty() && casts.isEmpty()) {
            return given;
        }
        return Answers.parse(List.of(), List.of(), fills, casts).allowingAllDrops();
    }
}
