package org.ddsmigrate.command;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.history.HistorySettings;
import org.ddsmigrate.history.ScriptSplitter;
import org.ddsmigrate.history.SplitScript;
import org.ddsmigrate.migration.MigrationFile;
import org.ddsmigrate.migration.MigrationFolder;
import org.ddsmigrate.migration.MigrationKind;
import org.ddsmigrate.migration.MigrationScript;
import org.ddsmigrate.migration.Version;
import org.ddsmigrate.review.SqlText;

/**
 * Corrects in new migrations what needs no thought: a missing script configuration, settings that outlive a migration,
 * a byte order mark or carriage returns, and a file that Flyway refuses because only a part of it may run in a
 * transaction. Files that were applied, or that others have, stay as they are.
 */
public final class FixMigrations {
    private static final Pattern LEAKS = Pattern.compile(
            "SET (?:SESSION )?(?:LOCK_TIMEOUT|STATEMENT_TIMEOUT|TRANSACTION_TIMEOUT|IDLE_IN_TRANSACTION_SESSION_TIMEOUT"
                    + "|ROW_SECURITY|SESSION_REPLICATION_ROLE)\\b.*");
    private static final Pattern SET = Pattern.compile("\\bset\\s+(?:session\\s+)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern UTF8_MARK = Pattern.compile("\\A\ufeff");

    private final Workbench bench;
    private final CheckOptions options;
    private final HistorySettings history;
    private final List<String> done = new ArrayList<>();

    public FixMigrations(Workbench bench, CheckOptions options) {
        this.bench = bench;
        this.options = options;
        this.history = bench.project().history();
    }

    /** Corrects the new migrations; what was done, a line for each. */
    public List<String> run() {
        MigrationFolder folder = history.migrationFolder();
        NewMigrations news = NewMigrations.of(history, folder, options);
        List<MigrationFile> files = new ArrayList<>(news.files());
        news.files().stream()
                .flatMap(file -> file.version().stream())
                .flatMap(version -> folder.find(MigrationKind.UNDO, version).stream())
                .forEach(files::add);
        files.forEach(this::correctLines);
        files.forEach(this::correct);
        return List.copyOf(done);
    }

    private void correctLines(MigrationFile file) {
        String text = read(file);
        String plain = UTF8_MARK.matcher(text).replaceFirst("").replace("\r\n", "\n");
        if (!plain.equals(text)) {
            write(file.path(), plain, history.encodingOf(file.path()));
            done.add(file.fileName() + ": line ends and byte order mark");
        }
    }

    private void correct(MigrationFile file) {
        SplitScript script = split(file);
        Path conf = file.path().resolveSibling(file.fileName() + ".conf");
        if (script.mixes()) {
            splitUp(file, script);
        } else if (script.transactional() && !Files.exists(conf) && Review.needsNoTransaction(script.text())) {
            write(conf, "executeInTransaction=false\n", history.encodingOf(conf));
            done.add(conf.getFileName() + ": PostgreSQL runs these statements outside transactions only");
        } else if (script.transactional()) {
            endWithTransaction(file, script);
        }
    }

    private SplitScript split(MigrationFile file) {
        Path conf = file.path().resolveSibling(file.fileName() + ".conf");
        Optional<String> settings =
                Files.exists(conf) ? Optional.of(read(conf, history.encodingOf(conf))) : Optional.empty();
        return new ScriptSplitter(history)
                .split(bench.newDatabase("fix"), List.of(new MigrationScript(file.fileName(), read(file), settings)))
                .get(0);
    }

    private void endWithTransaction(MigrationFile file, SplitScript script) {
        List<String> lines = new ArrayList<>(script.text().lines().toList());
        script.statements().stream()
                .filter(statement ->
                        LEAKS.matcher(SqlText.of(statement.sql()).words()).matches())
                .forEach(statement -> {
                    String line = lines.get(statement.line() - 1);
                    lines.set(statement.line() - 1, SET.matcher(line).replaceFirst("SET LOCAL "));
                });
        String text = String.join("\n", lines) + "\n";
        if (!text.strip().equals(script.text().strip())) {
            write(file.path(), text, history.encodingOf(file.path()));
            done.add(file.fileName() + ": SET LOCAL, which ends with the transaction");
        }
    }

    /** The newest version alone: what is split off has to come right after it. */
    private void splitUp(MigrationFile file, SplitScript script) {
        Optional<Version> version = file.version();
        boolean newest = history.migrationFolder().files(MigrationKind.VERSIONED).stream()
                .flatMap(other -> other.version().stream())
                .noneMatch(other -> version.filter(other::isNewerThan).isPresent());
        List<String> parts = ScriptParts.of(script);
        List<String> back = version.flatMap(one -> history.migrationFolder().find(MigrationKind.UNDO, one))
                .map(undo -> ScriptParts.of(split(undo)))
                .orElse(List.of());
        boolean undoFits = back.isEmpty() || back.size() == parts.size();
        if (version.isEmpty() || file.kind() != MigrationKind.VERSIONED || !newest || !undoFits) {
            return;
        }
        Optional<MigrationFile> undo = history.migrationFolder().find(MigrationKind.UNDO, version.get());
        List<Version> taken = new ArrayList<>();
        for (int n = 0; n < parts.size(); n++) {
            Version next = n == 0 ? version.get() : history.migrationFolder().nextVersion(taken, Clock.systemUTC());
            taken.add(next);
            write(file, MigrationKind.VERSIONED, next, parts.get(n));
            if (undo.isPresent()) {
                write(undo.get(), MigrationKind.UNDO, next, back.get(parts.size() - 1 - n));
            }
        }
        done.add(file.fileName() + ": split into "
                + taken.stream().map(Version::toString).collect(Collectors.joining(", "))
                + ", because only a part of it may run in a transaction");
    }

    private void write(MigrationFile like, MigrationKind kind, Version version, String text) {
        Path path = like.path().resolveSibling(history.naming().fileName(kind, version, like.description()));
        write(path, text, history.encodingOf(path));
    }

    private String read(MigrationFile file) {
        return read(file.path(), history.encodingOf(file.path()));
    }

    private static String read(Path file, Charset encoding) {
        try {
            return Files.readString(file, encoding);
        } catch (IOException e) {
            throw new EnvironmentProblem(
                    "The file can't be read", file.toString(), "Give the current user the right", e);
        }
    }

    private static void write(Path file, String text, Charset encoding) {
        try {
            Files.writeString(file, text, encoding);
        } catch (IOException e) {
            throw new EnvironmentProblem(
                    "The file can't be written", file.toString(), "Give the current user the right", e);
        }
    }
}
