package org.ddsmigrate.past;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ddsmigrate.command.Project;
import org.ddsmigrate.command.Workbench;
import org.ddsmigrate.diff.Ownership;
import org.ddsmigrate.entities.Provider;
import org.ddsmigrate.history.HistorySettings;
import org.ddsmigrate.scratch.TestServers;

/** {@code examples/dds-web} as it was after each of its revisions: today's classes with the later changes taken back. */
final class DdsWeb {
    private static final Path REPOSITORY =
            Path.of("").toAbsolutePath().resolveSibling("").normalize();
    private static final String EXAMPLE = "examples/dds-web/";
    private static final String CLASSES = EXAMPLE + "src/main/java/";
    private static final String MIGRATIONS = EXAMPLE + "src/main/resources/db/migration/";
    private static final Path HISTORY = REPOSITORY.resolve(EXAMPLE + "history");

    private DdsWeb() {}

    /** All of them, the first one without a change: it made everything. */
    static List<Revision> revisions() {
        List<Revision> revisions = new ArrayList<>();
        revisions.add(new Revision(1, List.of("-Dname=create_model"), new Patch(List.of())));
        try (Stream<Path> files = Files.list(HISTORY)) {
            files.filter(file -> file.toString().endsWith(".patch"))
                    .sorted()
                    .map(Revision::of)
                    .forEach(revisions::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return revisions;
    }

    /** The rows that an application would have written after a revision, as SQL. */
    static Optional<String> rows(Revision revision) {
        return rows("%02d.sql".formatted(revision.number()));
    }

    /** What the history itself changes or loses of the first rows on the way up and down, as SQL. */
    static String lostRows() {
        return rows("lost.sql").orElseThrow();
    }

    private static Optional<String> rows(String name) {
        Path file = HISTORY.resolve("rows").resolve(name);
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The committed migrations. */
    static HistorySettings migrations() {
        return HistorySettings.of(REPOSITORY.resolve(MIGRATIONS));
    }

    /** The project as it was when the revision's classes were changed, and its migration not yet generated. */
    static Workbench before(Revision revision, Path work) {
        Path migrations = work.resolve("migration");
        write(migrationsUntil(revision.number() - 1), MIGRATIONS, migrations);
        return bench(revision, HistorySettings.of(migrations), work);
    }

    /** The project as it was after the revision. */
    static Workbench after(Revision revision, Path work) {
        return bench(revision, migrations(), work);
    }

    private static Workbench bench(Revision revision, HistorySettings history, Path work) {
        Path sources = work.resolve("sources");
        write(classes(revision.number()), CLASSES, sources);
        Project project = new Project(
                Optional.of(org.ddsmigrate.entities.Project.in(work, Provider.HIBERNATE_7_4.jars())
                        .compiledFrom(sources)
                        .source()),
                work.resolve("model"),
                history,
                List.of(),
                Ownership.Says.PARTLY,
                work.resolve("work"));
        return Workbench.on(TestServers.postgres(), project);
    }

    /** The committed texts of a revision's migration and its undo, by file name. */
    static Map<String, String> committed(Revision revision) {
        Map<String, String> texts = new TreeMap<>();
        migrationsUntil(revision.number()).forEach((path, lines) -> {
            if (path.matches(".*/[VU]" + revision.number() + "__[^/]*")) {
                texts.put(path.substring(MIGRATIONS.length()), text(lines));
            }
        });
        return texts;
    }

    /** Generated texts, by file name, after what a person changed in them. */
    static Map<String, String> edited(Revision revision, Map<String, String> generated) {
        Map<String, List<String>> files = new TreeMap<>();
        generated.forEach(
                (name, text) -> files.put(MIGRATIONS + name, text.lines().toList()));
        Map<String, String> texts = new TreeMap<>();
        revision.patch()
                .in(MIGRATIONS)
                .apply(files)
                .forEach((path, lines) -> texts.put(path.substring(MIGRATIONS.length()), text(lines)));
        return texts;
    }

    /** Makes what was generated what is committed. */
    static void commit(Map<String, String> texts) {
        Map<String, List<String>> files = new TreeMap<>();
        texts.forEach((name, text) -> files.put(name, text.lines().toList()));
        write(files, "", REPOSITORY.resolve(MIGRATIONS));
    }

    private static Map<String, List<String>> classes(int number) {
        Map<String, List<String>> classes = read(CLASSES);
        List<Revision> revisions = revisions();
        for (int n = revisions.size(); n > number; n--) {
            classes = revisions.get(n - 1).patch().in(CLASSES).reversed().apply(classes);
        }
        return classes;
    }

    private static Map<String, List<String>> migrationsUntil(int number) {
        Map<String, List<String>> files = read(MIGRATIONS);
        files.keySet().removeIf(path -> {
            String name = path.substring(MIGRATIONS.length());
            return Integer.parseInt(name.substring(1, name.indexOf("__"))) > number;
        });
        return files;
    }

    private static Map<String, List<String>> read(String folder) {
        Map<String, List<String>> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(REPOSITORY.resolve(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(REPOSITORY.relativize(file).toString().replace('\\', '/'), Files.readAllLines(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static void write(Map<String, List<String>> files, String from, Path to) {
        try {
            Files.createDirectories(to);
            for (Map.Entry<String, List<String>> file : files.entrySet()) {
                Path path = to.resolve(file.getKey().substring(from.length()));
                Files.createDirectories(path.resolveSibling(""));
                Files.writeString(path, text(file.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
