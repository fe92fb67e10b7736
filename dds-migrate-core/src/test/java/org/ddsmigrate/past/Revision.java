package org.ddsmigrate.past;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ddsmigrate.command.Answers;

/**
 * A step of the example's past.
 *
 * @param number of the revision, which is the version of its migration
 * @param options those that were given to {@code generate}
 * @param patch what a person changed: classes before {@code generate} ran, and sometimes migrations after it
 */
record Revision(int number, List<String> options, Patch patch) {
    private static final String NAME = "-Dname=";

    Revision {
        options = List.copyOf(options);
    }

    static Revision of(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            List<String> options =
                    lines.stream().filter(line -> line.startsWith("-D")).toList();
            int number = Integer.parseInt(file.getFileName().toString().substring(0, 2));
            return new Revision(number, options, Patch.parse(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the migration is called. */
    String name() {
        return options.stream()
                .filter(option -> option.startsWith(NAME))
                .findFirst()
                .orElseThrow()
                .substring(NAME.length());
    }

    /** What {@code generate} could not know. */
    Answers answers() {
        return options.stream()
                .filter(option -> !option.startsWith(NAME))
                .map(Answers::ofOption)
                .reduce(Answers.NONE, Answers::and);
    }

    @Override
    public String toString() {
        return number + " " + name();
    }
}
