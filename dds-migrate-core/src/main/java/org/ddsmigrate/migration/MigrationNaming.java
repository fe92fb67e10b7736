package org.ddsmigrate.migration;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the project names its migration files, with Flyway's defaults: {@code V1__name.sql}. */
public record MigrationNaming(
        String versioned, String undo, String repeatable, String baseline, String separator, List<String> suffixes) {

    /** Flyway's names. */
    public static final MigrationNaming DEFAULT = new MigrationNaming("V", "U", "R", "B", "__", List.of(".sql"));

    private static final Pattern CALLBACK = Pattern.compile("(before|after)(Clean|Migrate|EachMigrate|Repeatables"
            + "|Versioned|Undo|EachUndo|Validate|Baseline|Repair|Info|CreateSchema|Connect)[A-Za-z]*|createSchema");

    public MigrationNaming {
        suffixes = List.copyOf(suffixes);
    }

    /** What a file's name says. */
    public sealed interface Name {}

    /** A migration's name; the description is as Flyway stores it, with blanks. */
    public record Migration(MigrationKind kind, Optional<Version> version, String description) implements Name {}

    /** Not a migration: a callback, or a file that Flyway does not look at. */
    public record Other() implements Name {}

    /** Flyway looks at the file and skips it silently, for this reason. */
    public record Misnamed(String reason) implements Name {}

    /** The name of a new file. */
    public String fileName(MigrationKind kind, Version version, String description) {
        return prefix(kind)
                + version.text()
                + separator
                + description.strip().replaceAll("\\s+", "_")
                + suffixes.get(0);
    }

    /** Reads a file's name as Flyway does. */
    public Name parse(String fileName) {
        Optional<String> suffix = suffixes.stream()
                .filter(end -> fileName.toUpperCase(Locale.ROOT).endsWith(end.toUpperCase(Locale.ROOT)))
                .findFirst();
        if (suffix.isEmpty()) {
            return new Other();
        }
        String stem = fileName.substring(0, fileName.length() - suffix.get().length());
        if (CALLBACK.matcher(before(stem)).matches()) {
            return new Other();
        }
        return kinds().entrySet().stream()
                .filter(entry -> stem.startsWith(entry.getKey()))
                .max(Comparator.comparing(entry -> entry.getKey().length()))
                .map(entry -> migration(
                        entry.getValue(), stem.substring(entry.getKey().length())))
                .orElseGet(() -> new Misnamed("its name starts with none of " + String.join(", ", prefixes())));
    }

    /** What a file's name says, if it is a migration's. */
    public Optional<Migration> migration(Path file) {
        return parse(file.getFileName().toString()) instanceof Migration migration
                ? Optional.of(migration)
                : Optional.empty();
    }

    /** The first part of the names of this kind. */
    public String prefix(MigrationKind kind) {
        return switch (kind) {
            case VERSIONED -> versioned;
            case UNDO -> undo;
            case REPEATABLE -> repeatable;
            case BASELINE -> baseline;
        };
    }

    private Name migration(MigrationKind kind, String rest) {
        String front = before(rest);
        String back = rest.contains(separator) ? rest.substring(front.length() + separator.length()) : "";
        String description = back.replace('_', ' ');
        if (kind == MigrationKind.REPEATABLE) {
            return front.isEmpty()
                    ? new Migration(kind, Optional.empty(), description)
                    : new Misnamed("a repeatable migration has no version: " + prefix(kind) + separator + "name"
                            + suffixes.get(0));
        }
        Optional<Version> version = Version.parse(front);
        return version.isPresent()
                ? new Migration(kind, version, description)
                : new Misnamed((front.isEmpty() ? "it has no version" : "\"" + front + "\" is not a version") + ": "
                        + prefix(kind) + "1" + separator + "name" + suffixes.get(0));
    }

    private String before(String name) {
        int end = name.indexOf(separator);
        return end < 0 ? name : name.substring(0, end);
    }

    private Map<String, MigrationKind> kinds() {
        Map<String, MigrationKind> kinds = new LinkedHashMap<>();
        for (MigrationKind kind : MigrationKind.values()) {
            kinds.putIfAbsent(prefix(kind), kind);
        }
        return kinds;
    }

    private List<String> prefixes() {
        return List.of(versioned, undo, repeatable, baseline);
    }
}
