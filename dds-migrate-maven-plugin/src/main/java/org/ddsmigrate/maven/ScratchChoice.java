package org.ddsmigrate.maven;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ddsmigrate.scratch.GivenDatabase;
import org.ddsmigrate.scratch.GivenOptions;

/** Where scratch databases are made. */
sealed interface ScratchChoice {
    /** On a server of our own. */
    record Embedded() implements ScratchChoice {}

    /** On a server that somebody runs, in databases that we make and drop. */
    record Given(GivenDatabase server, GivenOptions.Superuser superuser) implements ScratchChoice {}

    /**
     * In a container.
     *
     * @param image as in {@code postgres:16}
     */
    record Container(String image) implements ScratchChoice {
        private static final Pattern MAJOR = Pattern.compile(":(\\d+)(?:[^:/]*)$");

        /** As its tag says, which may also be a word such as {@code latest}. */
        Optional<Integer> majorVersion() {
            return MAJOR.matcher(image).results().findFirst().map(found -> Integer.valueOf(found.group(1)));
        }
    }
}
