package org.ddsmigrate.past;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A change of text files, as {@code git diff} writes it: every line must be where the patch says.
 *
 * @param files what becomes of each file, by its path
 */
record Patch(List<FileChange> files) {
    private static final String NOTHING = "/dev/null";
    private static final Pattern PLACE = Pattern.compile("@@ -(\\d+)(?:,\\d+)? \\+(\\d+)(?:,\\d+)? @@.*");

    Patch {
        files = List.copyOf(files);
    }

    /** What becomes of one file; a file that comes or goes has {@code /dev/null} on the other side. */
    record FileChange(String from, String to, List<Hunk> hunks) {
        FileChange {
            hunks = List.copyOf(hunks);
        }

        String path() {
            return to.equals(NOTHING) ? from : to;
        }

        private FileChange reversed() {
            return new FileChange(to, from, hunks.stream().map(Hunk::reversed).toList());
        }
    }

    /**
     * Some lines of a file, each after a sign: {@code +}, {@code -}, or a space for one that stays.
     *
     * @param start the number of the first line before the change
     * @param reversedStart the number of the first line after it
     */
    record Hunk(int start, int reversedStart, List<String> lines) {
        Hunk {
            lines = List.copyOf(lines);
        }

        private Hunk reversed() {
            UnaryOperator<String> turned = line -> switch (line.charAt(0)) {
                case '+' -> "-" + line.substring(1);
                case '-' -> "+" + line.substring(1);
                default -> line;
            };
            return new Hunk(reversedStart, start, lines.stream().map(turned).toList());
        }

        private List<String> without(char sign) {
            return lines.stream()
                    .filter(line -> line.charAt(0) != sign)
                    .map(line -> line.substring(1))
                    .toList();
        }
    }

    /** Reads the text of a patch; what stands before the first file is no part of it. */
    static Patch parse(List<String> lines) {
        List<FileChange> files = new ArrayList<>();
        String from = NOTHING;
        String to = NOTHING;
        List<Hunk> hunks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher place = PLACE.matcher(line);
            if (line.startsWith("diff --git ")) {
                files.add(new FileChange(from, to, hunks));
                hunks.clear();
            } else if (line.startsWith("--- ")) {
                from = path(line);
            } else if (line.startsWith("+++ ")) {
                to = path(line);
            } else if (place.matches()) {
                List<String> body = body(lines, i + 1);
                hunks.add(new Hunk(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)), body));
                i += body.size();
            }
        }
        files.add(new FileChange(from, to, hunks));
        return new Patch(files.subList(1, files.size()));
    }

    private static List<String> body(List<String> lines, int start) {
        return lines.subList(start, lines.size()).stream()
                .takeWhile(line -> !line.startsWith("diff --git ") && !line.startsWith("@@"))
                .toList();
    }

    private static String path(String line) {
        String path = line.substring("+++ ".length());
        return path.equals(NOTHING) ? path : path.substring("a/".length());
    }

    Patch reversed() {
        return new Patch(files.stream().map(FileChange::reversed).toList());
    }

    /** The part that changes files of a folder. */
    Patch in(String folder) {
        return new Patch(
                files.stream().filter(file -> file.path().startsWith(folder)).toList());
    }

    /** The files after the change, of which those before it are given, by their paths. */
    Map<String, List<String>> apply(Map<String, List<String>> before) {
        Map<String, List<String>> after = new TreeMap<>(before);
        for (FileChange file : files) {
            List<String> lines = changed(file, before.getOrDefault(file.from(), List.of()));
            after.remove(file.from());
            if (!file.to().equals(NOTHING)) {
                after.put(file.to(), lines);
            }
        }
        return after;
    }

    private static List<String> changed(FileChange file, List<String> before) {
        List<String> after = new ArrayList<>();
        int next = 0;
        for (Hunk hunk : file.hunks()) {
            List<String> old = hunk.without('+');
            int start = Math.max(hunk.start() - 1, 0);
            if (start + old.size() > before.size()
                    || !before.subList(start, start + old.size()).equals(old)) {
                throw new IllegalStateException(
                        "The patch of " + file.path() + " does not fit at line " + hunk.start() + ": " + old);
            }
            after.addAll(before.subList(next, start));
            after.addAll(hunk.without('-'));
            next = start + old.size();
        }
        after.addAll(before.subList(next, before.size()));
        return after;
    }
}
