package org.ddsmigrate.maven;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A value and where somebody wrote it.
 *
 * @param place for people, as in {@code flyway.conf}, {@code the POM's properties}
 */
record Setting(String value, String place) {
    private static final Pattern SECRET_NAME =
            Pattern.compile("password|secret|token|credential|(?:api|access|private|secret)[._-]?key");
    private static final Pattern SECRET_PART = Pattern.compile("(?i)(password=)[^&\\s;]+|(//[^:/@\\s]+:)[^@\\s]+(?=@)");

    /** The value as it may be shown under its name. */
    String shown(String name) {
        if (SECRET_NAME.matcher(name.toLowerCase(Locale.ROOT)).find()) {
            return "***";
        }
        return SECRET_PART.matcher(value).replaceAll("$1$2***");
    }
}
