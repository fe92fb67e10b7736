package org.ddsmigrate.review;

import java.util.Locale;
import java.util.Optional;

/** What a finding means for a build. */
public enum Severity {
    /** The build fails, unless it was told otherwise. */
    ERROR,
    /** Worth a second look before it is deployed. */
    WARNING,
    /** What one may do better; it never makes a script that is safe look unsafe. */
    ADVICE,
    /** The rule is not asked. */
    OFF;

    /** The severity of that name, in any case. */
    public static Optional<Severity> of(String name) {
        for (Severity severity : values()) {
            if (severity.name().equals(name.strip().toUpperCase(Locale.ROOT))) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }

    /** As people write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this is at least as grave. */
    public boolean reaches(Severity other) {
        return compareTo(other) <= 0;
    }
}
