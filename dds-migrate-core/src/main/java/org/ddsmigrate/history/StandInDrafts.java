package org.ddsmigrate.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.scratch.ScratchDatabase;
import org.ddsmigrate.scratch.ScratchServer;
import org.flywaydb.core.internal.exception.FlywayMigrateException;
import org.flywaydb.core.internal.sqlscript.FlywaySqlScriptException;

/**
 * Drafts stand-ins for what a scratch server can't run: copies of the migrations with the failing statements made
 * comments, and domains in place of the types of extensions. They are drafts: people complete them where it matters.
 */
public final class StandInDrafts {
    private static final int MOST_ATTEMPTS = 500;
    private static final Pattern MISSING_TYPE = Pattern.compile("type \"([^\"]+)\" does not exist");
    private static final Pattern TYPE_MODIFIER =
            Pattern.compile("type modifier is not allowed for type \"(?:\\w+\\.)?([^\"]+)\"");

    private final ScratchServer server;
    private final HistorySettings settings;
    private final Supplier<ScratchDatabase> databases;
    private final Map<Path, String> drafts = new LinkedHashMap<>();

    /** @param databases empty ones, each for one attempt */
    public StandInDrafts(ScratchServer server, HistorySettings settings, Supplier<ScratchDatabase> databases) {
        this.server = server;
        this.settings = settings;
        this.databases = databases;
    }

    /**
     * Replays again and again, and writes a draft for each statement that does not run, until all do.
     *
     * @return the files that were written; if the history replays as it is, none
     * @throws UserProblem when it does not replay, and no stand-in can cure that; then no file is left
     */
    public List<Path> write() {
        try {
            for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
                ScratchDatabase database = databases.get();
                try {
                    ReplayResult result = new Replay(server, settings).run(database);
                    server.dropDatabase(result.database().name());
                    return List.copyOf(drafts.keySet());
                } catch (UserProblem e) {
                    server.dropDatabase(database.name());
                    cure(e);
                }
            }
            throw new UserProblem(
                    "the history does not replay, even without " + MOST_ATTEMPTS + " of its statements",
                    "Write a stand-in for its beginning by hand");
        } catch (RuntimeException e) {
            drafts.keySet().forEach(StandInDrafts::delete);
            throw e;
        }
    }

    private void cure(UserProblem problem) {
        Path folder = settings.standIns().orElseThrow(() -> problem);
        Optional<SqlFailure> failure = SqlFailure.of(problem);
        String words = failure.map(SqlFailure::words).orElse("");
        Matcher missing = MISSING_TYPE.matcher(words);
        if (missing.find() && !missing.group(1).contains(".")) {
            addDomain(folder.resolve("before.sql"), missing.group(1), problem);
            return;
        }
        Optional<FlywaySqlScriptException> script = SqlFailure.find(problem, FlywaySqlScriptException.class);
        if (script.isEmpty()) {
            put(
                    folder.resolve(classStandIn(problem)),
                    "-- In place of a Java migration that does not run on a scratch" + " server: " + words
                            + "\n-- Write here what it makes, so that the schema is complete.\n");
            return;
        }
        Path file = Path.of(Optional.ofNullable(script.get().getResource())
                .orElseThrow(() -> problem)
                .getAbsolutePathOnDisk());
        Path standIn = drafts.containsKey(file) ? file : folder.resolve(file.getFileName());
        if (Files.exists(standIn) && !drafts.containsKey(standIn)) {
            throw problem;
        }
        String text = drafts.getOrDefault(standIn, head(file) + read(file));
        Matcher modifier = TYPE_MODIFIER.matcher(words);
        int shift = drafts.containsKey(standIn) ? 0 : (int) head(file).lines().count();
        put(
                standIn,
                modifier.find()
                        ? withoutModifier(text, modifier.group(1), problem)
                        : withoutStatement(text, script.get(), shift, words, problem));
    }

    private void addDomain(Path before, String type, UserProblem problem) {
        if (Files.exists(before) && !drafts.containsKey(before)) {
            throw problem;
        }
        String domain = "CREATE DOMAIN \"" + type + "\" AS text;\n";
        String text = drafts.getOrDefault(
                before, "-- In place of the types of extensions that the scratch server does not have.\n");
        if (text.contains(domain)) {
            throw problem;
        }
        put(before, text + domain);
    }

    private static String withoutModifier(String text, String type, UserProblem problem) {
        String without =
                text.replaceAll("(?i)\\b" + Pattern.quote(type) + "\\s*\\([^)]*\\)", Matcher.quoteReplacement(type));
        if (without.equals(text)) {
            throw problem;
        }
        return without;
    }

    private static String withoutStatement(
            String text, FlywaySqlScriptException script, int shift, String words, UserProblem problem) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int first = script.getLineNumber() + shift - 1;
        int last = first + (int) script.getStatement().strip().lines().count() - 1;
        if (first < 0 || last >= lines.size() || lines.get(first).startsWith("-- ")) {
            throw problem;
        }
        for (int i = first; i <= last; i++) {
            lines.set(i, "-- " + lines.get(i));
        }
        lines.add(first, "-- Does not run on a scratch server: " + words.replaceAll("\\s+", " "));
        return String.join("\n", lines) + "\n";
    }

    private static String head(Path file) {
        return "-- In place of " + file.getFileName() + " on scratch servers; drafted by dds-migrate:init.\n";
    }

    private String classStandIn(UserProblem problem) {
        String script = SqlFailure.find(problem, FlywayMigrateException.class)
                .map(failed -> failed.getMigration().getScript())
                .orElseThrow(() -> problem);
        if (script.contains("/") || script.endsWith(".sql")) {
            throw problem;
        }
        return script.substring(script.lastIndexOf('.') + 1)
                + settings.naming().suffixes().get(0);
    }

    private void put(Path file, String text) {
        if (text.equals(drafts.get(file))) {
            throw new IllegalStateException("no progress with " + file);
        }
        try {
            Files.createDirectories(Optional.ofNullable(file.getParent()).orElseThrow());
            Files.writeString(file, text);
            drafts.put(file, text);
        } catch (IOException e) {
            throw new EnvironmentProblem(
                    "the stand-in cannot be written (" + e.getMessage() + ")",
                    file.toString(),
                    "Give the current user the right to write there",
                    e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new EnvironmentProblem(
                    "the migration cannot be read (" + e.getMessage() + ")",
                    file.toString(),
                    "Give the current user the right to read it",
                    e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new EnvironmentProblem(
                    "a draft cannot be removed (" + e.getMessage() + ")", file.toString(), "Remove it", e);
        }
    }
}
