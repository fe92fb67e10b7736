package org.ddsmigrate.history;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.migration.MigrationFolder;
import org.ddsmigrate.migration.MigrationNaming;
import org.ddsmigrate.migration.PlaceholderGuard;

/**
 * Where the project's history lies, and how its Flyway is configured: in Flyway's own words, so that nothing is
 * configured twice.
 *
 * @param folders the migration folders, as source folders
 * @param undoFolders further folders that hold only undo files
 * @param packages class path locations without {@code classpath:}, as in {@code db/migration}; Java migrations of the
 *     class path, and SQL files of its jars, are found there
 * @param classPath the project's classes and dependencies
 * @param standIns the folder of what runs on the scratch server only
 * @param flyway all other settings, by their names as in {@code flyway.schemas}; locations, URL, user and password are
 *     not taken from here
 * @param leftOut files that count as not there
 */
public record HistorySettings(
        List<Path> folders,
        List<Path> undoFolders,
        List<String> packages,
        List<Path> classPath,
        Optional<Path> standIns,
        SortedMap<String, String> flyway,
        Set<Path> leftOut) {

    private static final Pattern COMMA = Pattern.compile(",");

    public HistorySettings {
        folders = List.copyOf(folders);
        undoFolders = List.copyOf(undoFolders);
        packages = List.copyOf(packages);
        classPath = List.copyOf(classPath);
        flyway = Collections.unmodifiableSortedMap(new TreeMap<>(flyway));
        leftOut = Set.copyOf(leftOut);
    }

    /** Flyway's defaults with these migration folders. */
    public static HistorySettings of(Path... folders) {
        return new HistorySettings(
                List.of(folders), List.of(), List.of(), List.of(), Optional.empty(), new TreeMap<>(), Set.of());
    }

    public HistorySettings withUndoFolders(List<Path> others) {
        return new HistorySettings(folders, others, packages, classPath, standIns, flyway, leftOut);
    }

    /** With the project's class path, and the locations in it. */
    public HistorySettings withClassPath(List<String> locations, List<Path> entries) {
        return new HistorySettings(folders, undoFolders, locations, entries, standIns, flyway, leftOut);
    }

    public HistorySettings withStandIns(Path folder) {
        return new HistorySettings(folders, undoFolders, packages, classPath, Optional.of(folder), flyway, leftOut);
    }

    /** With more of Flyway's settings; later ones win. */
    public HistorySettings withFlyway(Map<String, String> more) {
        TreeMap<String, String> all = new TreeMap<>(flyway);
        all.putAll(more);
        return new HistorySettings(folders, undoFolders, packages, classPath, standIns, all, leftOut);
    }

    /** As if these files were not there. */
    public HistorySettings leavingOut(Collection<Path> files) {
        Set<Path> all = new HashSet<>(leftOut);
        all.addAll(files);
        return new HistorySettings(folders, undoFolders, packages, classPath, standIns, flyway, all);
    }

    /** Without the project's classes, and without what would call them: for running one script alone. */
    HistorySettings withoutClasses() {
        TreeMap<String, String> rest = new TreeMap<>(flyway);
        rest.keySet().removeAll(List.of("flyway.callbacks", "flyway.callbackLocations", "flyway.resolvers"));
        return new HistorySettings(folders, undoFolders, List.of(), List.of(), standIns, rest, leftOut);
    }

    /** How the files are named. */
    public MigrationNaming naming() {
        MigrationNaming usual = MigrationNaming.DEFAULT;
        return new MigrationNaming(
                setting("flyway.sqlMigrationPrefix").orElse(usual.versioned()),
                setting("flyway.undoSqlMigrationPrefix").orElse(usual.undo()),
                setting("flyway.repeatableSqlMigrationPrefix").orElse(usual.repeatable()),
                setting("flyway.baselineMigrationPrefix").orElse(usual.baseline()),
                setting("flyway.sqlMigrationSeparator").orElse(usual.separator()),
                list("flyway.sqlMigrationSuffixes").orElse(usual.suffixes()));
    }

    /** What generated text must not hold by accident. */
    public PlaceholderGuard placeholderGuard(Set<String> intended) {
        return new PlaceholderGuard(
                setting("flyway.placeholderPrefix").orElse("${"),
                setting("flyway.placeholderSuffix").orElse("}"),
                intended);
    }

    /** The migration files as they are now, undo folders included. */
    public MigrationFolder migrationFolder() {
        List<Path> all = new ArrayList<>(folders);
        all.addAll(undoFolders);
        return MigrationFolder.read(all, naming()).without(leftOut);
    }

    /** Whether jars or classes of the class path hold migrations too. */
    public boolean hasScriptsElsewhere() {
        return !JarScripts.of(this).isEmpty()
                || !JavaMigrations.of(this).scriptNames().isEmpty();
    }

    /** Stops when a migration folder does not exist, which Flyway itself would take for an empty one. */
    public void requireFolders() {
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new UserProblem(
                        "there is no such migration folder", folder.toString(), "Create it, or correct the location");
            }
        }
    }

    /** The schema of Flyway's history, or nothing when the connection decides. */
    public Optional<String> defaultSchema() {
        return setting("flyway.defaultSchema").or(() -> schemas().stream().findFirst());
    }

    /** The schemas that Flyway manages, or none when the connection decides. */
    public List<String> schemas() {
        return list("flyway.schemas").orElse(List.of());
    }

    /** The name of Flyway's history table. */
    public String table() {
        return setting("flyway.table").orElse("flyway_schema_history");
    }

    /** How the files are encoded. */
    public Charset encoding() {
        Optional<String> name = setting("flyway.encoding");
        try {
            return name.map(Charset::forName).orElse(StandardCharsets.UTF_8);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UserProblem(
                    "this Java knows no encoding \"" + name.orElse("") + "\"",
                    "flyway.encoding",
                    "Name one that it knows, as in UTF-8",
                    e);
        }
    }

    /** How one script is encoded, whose own configuration may say otherwise. */
    public Charset encodingOf(Path script) {
        return ScriptEncoding.of(script, encoding());
    }

    /** Whether Flyway's lock holds a transaction open, which makes CREATE INDEX CONCURRENTLY wait for ever. */
    public boolean hasTransactionalLock() {
        return setting(FlywayCalls.TRANSACTIONAL_LOCK)
                .map(Boolean::parseBoolean)
                .orElse(false);
    }

    Optional<String> setting(String key) {
        return Optional.ofNullable(flyway.get(key)).filter(value -> !value.isBlank());
    }

    private Optional<List<String>> list(String key) {
        return setting(key)
                .map(value -> COMMA.splitAsStream(value)
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList())
                .filter(values -> !values.isEmpty());
    }
}
