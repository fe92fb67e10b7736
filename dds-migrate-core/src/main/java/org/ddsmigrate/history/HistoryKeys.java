package org.ddsmigrate.history;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.ddsmigrate.cache.Cache;
import org.ddsmigrate.cache.Digest;
import org.ddsmigrate.cache.FileKeys;
import org.ddsmigrate.migration.MigrationNaming;
import org.ddsmigrate.migration.Version;
import org.flywaydb.core.Flyway;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;

/**
 * SHA-256 keys of everything that can change what a replay makes: the texts of all scripts with their configurations,
 * stand-ins and callbacks, the classes of Java migrations with their class path, Flyway's settings, Flyway itself, and
 * this tool. The server is no part of it: what a key stands for is kept in the server's own data directory.
 *
 * @param whole of the whole history
 * @param byVersion of the history up to each version, without repeatable migrations
 * @param parts whether a database that holds the first versions, and no repeatable migrations, can be taken on to the
 *     last one as if all had been applied at once; callbacks would run more often
 */
public record HistoryKeys(String whole, SortedMap<Version, String> byVersion, boolean parts) {
    private static final Pattern TIME = Pattern.compile(
            "\\b(now|today|tomorrow|yesterday|current_(date|time|timestamp)|localtime(stamp)?|timeofday"
                    + "|(clock|statement|transaction)_timestamp)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COMPUTED = Pattern.compile(
            "\\bDO\\s*(\\$|'|LANGUAGE\\b)|\\bEXECUTE\\s+(?!FUNCTION|PROCEDURE)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ONLY_THIS_RUN =
            Pattern.compile("flyway.(timestamp|workingDirectory|database)", Pattern.CASE_INSENSITIVE);
    private static final String CONF = ".conf";

    public HistoryKeys {
        byVersion = Collections.unmodifiableSortedMap(new TreeMap<>(byVersion));
    }

    /** The keys of a history as its files are now; nothing when the same files may make something else next time. */
    public static Optional<HistoryKeys> of(HistorySettings settings, Cache cache) {
        if (!cache.isOn()) {
            return Optional.empty();
        }
        try {
            return of(settings, ScriptSource.scratch(settings, List.of()), new FileKeys(cache));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** From the longest to the shortest, those of what the whole history begins with. */
    List<String> beginnings() {
        List<String> newestFirst = new ArrayList<>(parts ? byVersion.values() : List.of());
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    /** Those of what the history up to a version begins with, itself included. */
    List<String> beginnings(Version target) {
        SortedMap<Version, String> older = new TreeMap<>(byVersion);
        older.keySet().removeIf(version -> version.isNewerThan(target));
        return new HistoryKeys(whole, older, parts).beginnings();
    }

    /** Whether a script does the same whenever it runs, as far as its text tells. */
    public static boolean isSameEachTime(String text) {
        return !isAboutThisRun(text) && !TIME.matcher(text).find();
    }

    private static Optional<HistoryKeys> of(HistorySettings settings, ScriptSource source, FileKeys files)
            throws IOException {
        SortedMap<String, ScriptResource> scripts = source.all();
        Optional<String> code =
                files.ofCode(List.of(HistoryKeys.class, Flyway.class, PostgreSQLConfigurationExtension.class));
        String before = source.standIns()
                .before()
                .map(file -> ScriptResource.ofFile("before.sql", file, settings.encoding())
                        .text())
                .orElse("");
        List<String> texts = new ArrayList<>(
                scripts.values().stream().map(ScriptResource::text).toList());
        texts.add(before);
        if (code.isEmpty() || texts.stream().anyMatch(HistoryKeys::isAboutThisRun)) {
            return Optional.empty();
        }
        boolean classes = hasClasses(settings);
        boolean knowsTime =
                classes || texts.stream().anyMatch(text -> TIME.matcher(text).find());
        // Of the connection as well: constants of timestamps are read in it.
        ZoneId zone = ZoneId.systemDefault();
        Digest base = Digest.of("history")
                .add(code.get())
                .add(withoutAccount(settings.flyway()))
                .add(before)
                .add(classes ? files.of(settings.classPath(), name -> false) : "")
                .add(settings.packages())
                .add(zone.getId())
                .add(knowsTime ? LocalDate.now(zone).toString() : "");
        Sorted sorted = Sorted.of(scripts, settings.naming());
        sorted.others().forEach((name, text) -> base.add(name).add(text));
        return Optional.of(chained(base.key(), sorted, classes));
    }

    private static HistoryKeys chained(String base, Sorted sorted, boolean classes) {
        SortedMap<Version, String> byVersion = new TreeMap<>();
        String last = base;
        for (Map.Entry<Version, List<String>> file : sorted.versioned().entrySet()) {
            last = Digest.of("next").add(last).add(file.getValue()).key();
            byVersion.put(file.getKey(), last);
        }
        boolean alone = sorted.others().isEmpty() && !classes;
        String whole = sorted.repeatable().isEmpty()
                ? last
                : Digest.of("repeatable").add(last).add(sorted.repeatable()).key();
        return new HistoryKeys(whole, byVersion, alone);
    }

    /** What it makes can't be known from its text: a statement that is put together from the time of day, say. */
    private static boolean isAboutThisRun(String text) {
        return ONLY_THIS_RUN.matcher(text).find()
                || (COMPUTED.matcher(text).find() && TIME.matcher(text).find());
    }

    private static boolean hasClasses(HistorySettings settings) {
        return !JavaMigrations.of(settings).scriptNames().isEmpty()
                || settings.flyway().keySet().stream()
                        .anyMatch(name -> name.equals("flyway.resolvers") || name.startsWith("flyway.callback"));
    }

    /** Neither is used on a scratch server, nor is it anybody's business. */
    private static Map<String, String> withoutAccount(Map<String, String> flyway) {
        Map<String, String> rest = new TreeMap<>(flyway);
        rest.keySet().removeAll(List.of("flyway.url", "flyway.user", "flyway.password"));
        return rest;
    }

    /**
     * The scripts by their kinds, each with its name and its configuration; undo files run in no replay.
     *
     * @param others callbacks, baselines, and whatever else lies there
     */
    private record Sorted(
            SortedMap<Version, List<String>> versioned,
            SortedMap<String, String> repeatable,
            SortedMap<String, String> others) {

        static Sorted of(SortedMap<String, ScriptResource> scripts, MigrationNaming naming) {
            Sorted sorted = new Sorted(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
            scripts.forEach((key, script) -> sorted.add(key, script, naming));
            return sorted;
        }

        private void add(String key, ScriptResource script, MigrationNaming naming) {
            String name = script.getFilename();
            String owner = name.endsWith(CONF) ? name.substring(0, name.length() - CONF.length()) : name;
            List<String> content = List.of(key, script.getRelativePath(), script.text());
            if (!(naming.parse(owner) instanceof MigrationNaming.Migration migration)) {
                if (!isNote(name)) {
                    others.put(key, script.text());
                }
                return;
            }
            switch (migration.kind()) {
                case VERSIONED ->
                    versioned
                            .computeIfAbsent(migration.version().orElseThrow(), version -> new ArrayList<>())
                            .addAll(content);
                case REPEATABLE -> repeatable.put(key, script.text());
                case BASELINE -> others.put(key, script.text());
                case UNDO -> {
                    // Runs in no replay.
                }
            }
        }

        /** Which Flyway does not look at. */
        private static boolean isNote(String name) {
            return name.endsWith(".txt") || name.endsWith(".md");
        }
    }
}
