package org.ddsmigrate.application;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The application's own settings, as Spring Boot or Quarkus reads them from its class path without any profile.
 *
 * @param written by their dotted keys; list elements are called {@code key.0}
 */
public record ApplicationSettings(SortedMap<String, Setting> written) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^${}:]+)(?::([^${}]*))?}");

    /**
     * One setting as it was written.
     *
     * @param key as in {@code spring.datasource.url}
     * @param place the file, as in {@code application.yml}
     */
    public record Setting(String key, String value, String place) {}

    public ApplicationSettings {
        written = Collections.unmodifiableSortedMap(new TreeMap<>(written));
    }

    /**
     * Reads the files of a class path.
     *
     * @throws org.ddsmigrate.UserProblem when one of them cannot be parsed
     */
    public static ApplicationSettings read(List<Path> classRoots) {
        return new ApplicationSettings(ConfigFiles.read(classRoots));
    }

    /** The setting of that name; Spring takes {@code defaultSchema} for {@code default-schema}. */
    public Optional<Setting> find(String key) {
        return written.values().stream()
                .filter(setting -> isSame(setting.key(), key))
                .findFirst();
    }

    /** The elements of a list, whether it was written as one, or as one text with commas. */
    public List<Setting> list(String key) {
        List<Setting> elements = new ArrayList<>();
        find(key).ifPresent(elements::add);
        for (int i = 0; ; i++) {
            Optional<Setting> element = find(key + "." + i);
            if (element.isEmpty()) {
                return List.copyOf(elements);
            }
            elements.add(element.get());
        }
    }

    /** The settings below a name, by the rest of theirs. */
    public SortedMap<String, Setting> below(String prefix) {
        SortedMap<String, Setting> found = new TreeMap<>();
        written.forEach((key, setting) -> {
            if (key.startsWith(prefix + ".")) {
                found.put(key.substring(prefix.length() + 1), setting);
            }
        });
        return found;
    }

    /** From the files alone, so that the same files give the same; absent when a placeholder has no value. */
    public Optional<String> resolve(String value) {
        return resolve(value, key -> Optional.empty());
    }

    /**
     * With values from elsewhere, which are stronger than the files.
     *
     * @param elsewhere gives the value of a key as in {@code DB_HOST}
     */
    public Optional<String> resolve(String value, Function<String, Optional<String>> elsewhere) {
        String text = value;
        // Each round replaces an innermost placeholder; placeholders that contain themselves end with the limit.
        for (int round = 0; round < 100; round++) {
            Matcher placeholder = PLACEHOLDER.matcher(text);
            if (!placeholder.find()) {
                return Optional.of(text);
            }
            String key = placeholder.group(1);
            Optional<String> known = elsewhere
                    .apply(key)
                    .or(() -> Optional.ofNullable(written.get(key)).map(Setting::value))
                    .or(() -> Optional.ofNullable(placeholder.group(2)));
            if (known.isEmpty()) {
                return Optional.empty();
            }
            text = text.substring(0, placeholder.start()) + known.get() + text.substring(placeholder.end());
        }
        return Optional.empty();
    }

    /** Whether Spring takes the one key for the other. */
    public static boolean isSame(String key, String wanted) {
        return relaxed(key).equals(relaxed(wanted));
    }

    private static String relaxed(String key) {
        return key.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }
}
