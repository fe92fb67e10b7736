package org.ddsmigrate.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.UserProblem;

/**
 * The project's migration folders as they are now, with all that lies below them.
 *
 * @param files the migrations, by kind, version and name
 * @param misnamed files that look like SQL to Flyway, and that it skips silently because of their name
 * @param others callbacks, script configurations and whatever else lies there
 */
public record MigrationFolder(
        MigrationNaming naming, List<MigrationFile> files, List<MisnamedFile> misnamed, List<LocatedFile> others) {

    private static final Comparator<MigrationFile> ORDER = Comparator.comparing(MigrationFile::kind)
            .thenComparing(file -> file.version().orElse(Version.of("0")))
            .thenComparing(MigrationFile::script)
            .thenComparing(MigrationFile::path);

    /** A file that Flyway skips because of its name. */
    public record MisnamedFile(Path path, String reason) {}

    /** A file with its path below the migration folder, with slashes. */
    public record LocatedFile(Path path, String script) {}

    public MigrationFolder {
        files = List.copyOf(files);
        misnamed = List.copyOf(misnamed);
        others = List.copyOf(others);
    }

    /** Reads the folders and everything below them; a folder that does not exist (yet) holds nothing. */
    public static MigrationFolder read(Collection<Path> folders, MigrationNaming naming) {
        List<MigrationFile> files = new ArrayList<>();
        List<MisnamedFile> misnamed = new ArrayList<>();
        List<LocatedFile> others = new ArrayList<>();
        for (LocatedFile located : locate(folders)) {
            MigrationNaming.Name name =
                    naming.parse(located.path().getFileName().toString());
            if (name instanceof MigrationNaming.Migration migration) {
                files.add(new MigrationFile(
                        migration.kind(),
                        migration.version(),
                        migration.description(),
                        located.path(),
                        located.script(),
                        conf(located.path())));
            } else {
                others.add(located);
                if (name instanceof MigrationNaming.Misnamed wrong) {
                    misnamed.add(new MisnamedFile(located.path(), wrong.reason()));
                }
            }
        }
        files.sort(ORDER);
        return new MigrationFolder(naming, files, misnamed, others);
    }

    /** As if these files, with their script configurations, were not there. */
    public MigrationFolder without(Set<Path> leftOut) {
        if (leftOut.isEmpty()) {
            return this;
        }
        return new MigrationFolder(
                naming,
                files.stream().filter(file -> !leftOut.contains(file.path())).toList(),
                misnamed.stream().filter(file -> !leftOut.contains(file.path())).toList(),
                others.stream().filter(file -> !leftOut.contains(file.path())).toList());
    }

    /** The migrations of one kind, in order. */
    public List<MigrationFile> files(MigrationKind kind) {
        return files.stream().filter(file -> file.kind() == kind).toList();
    }

    /** The one file of this kind and version. */
    public Optional<MigrationFile> find(MigrationKind kind, Version version) {
        return files(kind).stream()
                .filter(file -> file.version().equals(Optional.of(version)))
                .findFirst();
    }

    /** Stops when two files claim one version, or two repeatable ones one description. */
    public void requireNoDuplicates() {
        Map<List<Object>, MigrationFile> seen = new HashMap<>();
        for (MigrationFile file : files) {
            Object identity = file.version().<Object>map(version -> version).orElse(file.description());
            MigrationFile first = seen.putIfAbsent(List.of(file.kind(), identity), file);
            if (first != null) {
                throw new UserProblem(
                        file.version()
                                .map(version -> "two files have the version " + version)
                                .orElse("two repeatable migrations are called \"" + file.description() + "\""),
                        first.path() + " and " + file.path(),
                        "Rename or remove one of them");
            }
        }
    }

    /** Stops when Flyway would silently skip a file because of its name. */
    public void requireWellNamed() {
        if (!misnamed.isEmpty()) {
            throw new UserProblem(
                    "Flyway ignores " + (misnamed.size() == 1 ? "a file" : misnamed.size() + " files")
                            + " because of the name: "
                            + misnamed.stream()
                                    .map(file -> file.path() + " (" + file.reason() + ")")
                                    .collect(Collectors.joining(", ")),
                    "Rename it, or move it out of the migration folder");
        }
    }

    /**
     * The version for a new file: newer than every file and than everything in the history of the database, in the
     * style of the newest file.
     */
    public Version nextVersion(Collection<Version> history, Clock clock) {
        Optional<Version> newestFile = versions().stream().max(Comparator.naturalOrder());
        Optional<Version> newestRow = history.stream().max(Comparator.naturalOrder());
        if (newestRow.isPresent()
                && newestFile.map(newestRow.get()::isNewerThan).orElse(true)) {
            return VersionStyle.after(respelled(newestRow.get(), newestFile), clock);
        }
        return newestFile.map(newest -> VersionStyle.after(newest, clock)).orElse(Version.of("1"));
    }

    /**
     * What mixes badly: timestamps of different lengths, or versions that count on beside timestamps, where a later
     * file may sort before an earlier one.
     */
    public Optional<String> mixedStyles() {
        Map<String, Version> examples = new HashMap<>();
        for (Version version : versions()) {
            String style = VersionStyle.of(version) == VersionStyle.TIMESTAMP ? VersionStyle.shape(version) : "counted";
            examples.putIfAbsent(style, version);
        }
        if (examples.size() < 2) {
            return Optional.empty();
        }
        return Optional.of("the versions are written in different ways ("
                + new TreeSet<>(examples.values()).stream().map(Version::text).collect(Collectors.joining(", "))
                + "): a later file may sort before an earlier one");
    }

    private List<Version> versions() {
        return files.stream()
                .filter(file -> file.kind() != MigrationKind.REPEATABLE)
                .flatMap(file -> file.version().stream())
                .toList();
    }

    /** Flyway's history spells every version with points; files may use underscores. */
    private static Version respelled(Version row, Optional<Version> file) {
        boolean underscores = file.map(version -> version.text().contains("_")).orElse(false);
        return underscores ? Version.of(row.text().replace('.', '_')) : row;
    }

    private static Optional<Path> conf(Path path) {
        Path conf = path.resolveSibling(path.getFileName() + ".conf");
        return Files.isRegularFile(conf) ? Optional.of(conf) : Optional.empty();
    }

    private static List<LocatedFile> locate(Collection<Path> folders) {
        List<LocatedFile> located = new ArrayList<>();
        for (Path folder : folders) {
            if (Files.exists(folder)) {
                located.addAll(locate(folder));
            }
        }
        Set<Path> seen = new HashSet<>();
        located.removeIf(file -> !seen.add(file.path().toAbsolutePath().normalize()));
        return located;
    }

    private static List<LocatedFile> locate(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UserProblem("the migration folder is not a folder", folder.toString(), "Correct the location");
        }
        try (Stream<Path> all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return all.filter(Files::isRegularFile)
                    .filter(path -> !isBelowHidden(folder.relativize(path)))
                    .sorted()
                    .map(path -> new LocatedFile(
                            path, folder.relativize(path).toString().replace('\\', '/')))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new EnvironmentProblem(
                    "the migration folder cannot be read (" + e.getMessage() + ")",
                    folder.toString(),
                    "Give the current user the right to read it",
                    e);
        }
    }

    /** Flyway skips hidden folders, and our own unfinished files are hidden ones. */
    private static boolean isBelowHidden(Path relative) {
        for (Path name : relative) {
            if (name.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
