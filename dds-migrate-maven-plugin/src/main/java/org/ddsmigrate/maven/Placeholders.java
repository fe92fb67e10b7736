package org.ddsmigrate.maven;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddsmigrate.UserProblem;

/** Finds options that were set to something that nobody filled in, as in {@code ${DB_URL}}. */
final class Placeholders {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{[^{}]*\\}");

    private Placeholders() {}

    /**
     * Stops at a value that still holds a placeholder. It must never count as not set: the goal would work on another
     * database than the user means.
     */
    static String requireResolved(String option, String value) {
        find(value).ifPresent(placeholder -> {
            throw new UserProblem(
                    "nothing gives " + placeholder + " a value",
                    option,
                    "Set it, as in -D" + placeholder.replaceAll("[${}]|env\\.", "") + "=..., or set " + option
                            + " itself");
        });
        return value;
    }

    /** The first placeholder in a text. */
    static Optional<String> find(String value) {
        Matcher matcher = PLACEHOLDER.matcher(value);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
