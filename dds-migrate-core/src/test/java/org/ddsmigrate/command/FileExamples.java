package org.ddsmigrate.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes the folders that the pages of file rules show, in a real git repository where a page has a shared branch. */
record FileExamples(Path root) {
    private static final Pattern FILE = Pattern.compile("(?m)^-- next file (?<name>\\S+)(?: \\((?<how>[^)]*)\\))?$");
    private static final String MERGED = "-- merged since\n";

    Path folder() {
        return root.resolve("migration");
    }

    /** What the shared branch has, and a branch of our own that left it before the last merge. */
    void share(String before) throws IOException, InterruptedException {
        int later = before.indexOf(MERGED);
        git("init", "--quiet", "--initial-branch=main");
        write(later < 0 ? before : before.substring(0, later));
        commit();
        git("checkout", "--quiet", "-b", "work");
        if (later >= 0) {
            git("checkout", "--quiet", "main");
            write(before.substring(later + MERGED.length()));
            commit();
            git("checkout", "--quiet", "work");
        }
    }

    /** Nothing but these files. */
    void replaceBy(String files) throws IOException {
        Files.createDirectories(folder());
        try (Stream<Path> old = Files.list(folder())) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        write(files);
    }

    private void write(String files) throws IOException {
        Files.createDirectories(folder());
        List<MatchResult> marks = FILE.matcher(files).results().toList();
        for (int n = 0; n < marks.size(); n++) {
            MatchResult mark = marks.get(n);
            int end = n + 1 < marks.size() ? marks.get(n + 1).start() : files.length();
            String text = files.substring(mark.end() + 1, end);
            Files.write(
                    folder().resolve(mark.group(1)),
                    bytes(text, Optional.ofNullable(mark.group(2)).orElse("")));
        }
    }

    private static byte[] bytes(String text, String how) {
        return switch (how) {
            case "" -> text.getBytes(StandardCharsets.UTF_8);
            case "ISO-8859-1" -> text.getBytes(StandardCharsets.ISO_8859_1);
            case "with byte order mark" -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
            case "with carriage returns" -> text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
            default -> throw new IllegalArgumentException(how);
        };
    }

    private void commit() throws IOException, InterruptedException {
        git("add", ".");
        git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "--quiet", "-m", "x");
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("git", "-C", root.toString()));
        words.addAll(List.of(arguments));
        assertThat(new ProcessBuilder(words).inheritIO().start().waitFor()).isZero();
    }
}
