package org.ddsmigrate.scratch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.UserProblem;

/** Which patch release stands for each major version of PostgreSQL. */
public record PostgresVersions(SortedMap<Integer, String> byMajor) {
    /** The major version that is used when nothing else is said. */
    public static final int DEFAULT_MAJOR = 17;

    /** The oldest major version that is supported. */
    public static final int OLDEST_MAJOR = 14;

    private static final String RESOURCE = "postgres-versions.properties";

    public PostgresVersions {
        byMajor = Collections.unmodifiableSortedMap(new TreeMap<>(byMajor));
    }

    /** The releases that this version of the tool was tested with. */
    public static PostgresVersions pinned() {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(PostgresVersions.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SortedMap<Integer, String> byMajor = new TreeMap<>();
        for (String major : properties.stringPropertyNames()) {
            byMajor.put(Integer.valueOf(major), properties.getProperty(major));
        }
        return new PostgresVersions(byMajor);
    }

    /** Stops at a server that is too old. */
    static void requireSupported(int major, String place) {
        if (major < OLDEST_MAJOR) {
            throw new EnvironmentProblem(
                    "PostgreSQL " + major + " is too old: " + OLDEST_MAJOR + " and later are supported",
                    place,
                    "Upgrade the server, or go on with Flyway alone there");
        }
    }

    /** The same with another release, as in {@code 16.4.0}, for its major version. */
    public PostgresVersions with(String release) {
        int dot = release.indexOf('.');
        String major = dot < 0 ? release : release.substring(0, dot);
        if (dot < 0 || !release.matches("\\d{1,3}(\\.\\d+)+")) {
            throw new UserProblem(
                    "\"" + release + "\" is no release of the PostgreSQL binaries",
                    "Write it with all its numbers, as in " + byMajor.get(byMajor.lastKey()) + ".");
        }
        SortedMap<Integer, String> changed = new TreeMap<>(byMajor);
        changed.put(Integer.valueOf(major), release);
        return new PostgresVersions(changed);
    }

    /** The release that stands for a major version. */
    public String of(int major) {
        String release = byMajor.get(major);
        if (release == null) {
            throw new UserProblem(
                    "There is no embedded PostgreSQL " + major,
                    "Choose one of " + byMajor.keySet() + ", or name a release of the binaries yourself.");
        }
        return release;
    }
}
