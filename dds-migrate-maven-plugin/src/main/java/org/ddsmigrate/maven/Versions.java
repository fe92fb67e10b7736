package org.ddsmigrate.maven;

import java.util.Optional;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.migration.Version;
import org.jspecify.annotations.Nullable;

/** Reads versions as they stand on the command line. */
final class Versions {
    private Versions() {}

    static Optional<Version> optional(String option, @Nullable String text) {
        return DdsMojo.optional(text)
                .map(version -> Version.parse(version)
                        .orElseThrow(() -> new UserProblem(
                                "\"" + version + "\" is not a version",
                                "-D" + option,
                                "Write it as in the file's name: -D" + option + "=31")));
    }
}
