package org.ddsmigrate.migration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddsmigrate.EnvironmentProblem;

/**
 * The comment block at the head of a migration file: lines for people, then lines for the tool, {@code -- dds:<key>
 * <value>}. Whatever is rendered is parsed back exactly; keys that nobody knows survive.
 *
 * @param summary what changed and from which class, which versions wrote it; one line each
 * @param entries what the file made, what was answered, what an undo loses
 */
public record MigrationHeader(List<String> summary, List<Entry> entries) {

    /** The key whose presence says that dds-migrate wrote the file. */
    public static final String GENERATED = "generated";

    private static final String MARK = "dds:";
    private static final Pattern MACHINE_LINE = Pattern.compile("-- dds:([a-z][a-z0-9-]*)(?: (.*))?");
    private static final Pattern AUTHOR = Pattern.compile("by dds-migrate (\\S+)(?:[ ,].*)?", Pattern.DOTALL);

    /** One line for the tool. */
    public record Entry(String key, String value) {
        public Entry {
            if (!key.matches("[a-z][a-z0-9-]*")) {
                throw new IllegalArgumentException("not a header key: " + key);
            }
        }
    }

    public MigrationHeader {
        summary = List.copyOf(summary);
        entries = List.copyOf(entries);
    }

    /**
     * The header of a file that dds-migrate writes.
     *
     * @param toolVersion of dds-migrate
     * @param provider what else shaped the file, such as {@code Hibernate 7.1.4, PostgreSQL 17.11}; may be empty
     */
    public static MigrationHeader generated(
            String toolVersion, String provider, List<String> summary, List<Entry> entries) {
        List<Entry> all = new ArrayList<>();
        String with = provider.isEmpty() ? "" : " with " + provider;
        all.add(new Entry(GENERATED, "by dds-migrate " + toolVersion + with));
        all.addAll(entries);
        return new MigrationHeader(summary, all);
    }

    /** Reads the comment block at the head of a file; a file without one has an empty header. */
    public static MigrationHeader parse(String text) {
        List<String> lines = commentBlock(text);
        List<String> summary = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        for (String line : lines) {
            Matcher machine = MACHINE_LINE.matcher(line);
            if (machine.matches()) {
                String value = Optional.ofNullable(machine.group(2)).orElse("");
                entries.add(new Entry(machine.group(1), HeaderText.unescape(value)));
            } else {
                summary.add(HeaderText.unescape(line.substring(line.startsWith("-- ") ? 3 : 2)));
            }
        }
        if (!entries.isEmpty()
                && !summary.isEmpty()
                && summary.get(summary.size() - 1).isEmpty()) {
            summary.remove(summary.size() - 1);
        }
        return new MigrationHeader(summary, entries);
    }

    /** The comment block at the head of a file, as it is now. */
    public static MigrationHeader of(Path file) {
        try {
            return parse(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new EnvironmentProblem(
                    "the file cannot be read (" + e.getMessage() + ")",
                    file.toString(),
                    "Give the current user the right to read it",
                    e);
        }
    }

    /** The version of the dds-migrate that wrote the file, or nothing when a person did. */
    public Optional<String> generatedBy() {
        return values(GENERATED).stream()
                .map(AUTHOR::matcher)
                .filter(Matcher::matches)
                .map(author -> author.group(1))
                .findFirst();
    }

    /** The values under one key, in order. */
    public List<String> values(String key) {
        return entries.stream()
                .filter(entry -> entry.key().equals(key))
                .map(Entry::value)
                .toList();
    }

    /** The comment block, each line ended by a line feed, safe from Flyway's placeholders. */
    public String render(PlaceholderGuard guard) {
        HeaderText values = new HeaderText(guard.prefix());
        StringBuilder text = new StringBuilder();
        for (String line : summary) {
            String escaped = values.escape(line);
            if (escaped.startsWith(MARK)) {
                escaped = HeaderText.hex('d') + escaped.substring(1);
            }
            text.append(escaped.isEmpty() ? "--" : "-- " + escaped).append('\n');
        }
        if (!summary.isEmpty() && !entries.isEmpty()) {
            text.append("--\n");
        }
        for (Entry entry : entries) {
            String escaped = values.escape(entry.value());
            text.append("-- ").append(MARK).append(entry.key());
            text.append(escaped.isEmpty() ? "" : " " + escaped).append('\n');
        }
        return text.toString();
    }

    private static List<String> commentBlock(String text) {
        List<String> block = new ArrayList<>();
        String start = text.startsWith("\ufeff") ? text.substring(1) : text;
        for (String line : start.split("\r\n|\n|\r", -1)) {
            if (!line.startsWith("--")) {
                break;
            }
            block.add(line);
        }
        return block;
    }
}
