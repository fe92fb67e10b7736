package org.ddsmigrate.entities;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddsmigrate.UserProblem;

/**
 * What Spring Boot or Quarkus would tell the provider, read from the application's configuration files.
 *
 * @param mappingFiles class path resources
 */
record FrameworkSettings(Map<String, String> properties, List<String> mappingFiles) {
    private static final List<String> FREE_PREFIXES =
            List.of("spring.jpa.properties.", "quarkus.hibernate-orm.unsupported-properties.");

    private static final List<String> MAPPING_FILES =
            List.of("spring.jpa.mapping-resources", "quarkus.hibernate-orm.mapping-files");

    /** The framework's own names for provider properties, those of Spring Boot in the spelling it recommends. */
    private static final Map<String, String> TRANSLATED = Map.of(
            "spring.jpa.hibernate.naming.physical-strategy", "hibernate.physical_naming_strategy",
            "spring.jpa.hibernate.naming.implicit-strategy", "hibernate.implicit_naming_strategy",
            "quarkus.hibernate-orm.physical-naming-strategy", "hibernate.physical_naming_strategy",
            "quarkus.hibernate-orm.implicit-naming-strategy", "hibernate.implicit_naming_strategy",
            "quarkus.hibernate-orm.database.default-schema", "hibernate.default_schema",
            "quarkus.hibernate-orm.database.default-catalog", "hibernate.default_catalog",
            "quarkus.hibernate-orm.mapping.timezone.default-storage", "hibernate.timezone.default_storage");

    /** Without their values the DDL would be another one. */
    private static final Set<String> INDISPENSABLE = Set.of(
            "hibernate.physical_naming_strategy",
            "hibernate.implicit_naming_strategy",
            "hibernate.default_schema",
            "hibernate.default_catalog",
            "hibernate.globally_quoted_identifiers");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^${}:]+)(?::([^${}]*))?}");

    FrameworkSettings {
        properties = Map.copyOf(properties);
        mappingFiles = List.copyOf(mappingFiles);
    }

    static FrameworkSettings read(List<Path> roots, Set<String> givenProperties) {
        return of(ConfigFiles.read(roots), givenProperties);
    }

    private static FrameworkSettings of(Map<String, String> settings, Set<String> givenProperties) {
        Map<String, String> properties = new TreeMap<>();
        List<String> mappingFiles = new ArrayList<>();
        find(settings, "spring.jpa.database-platform").ifPresent(name -> properties.put("hibernate.dialect", name));
        settings.forEach((key, value) -> FREE_PREFIXES.stream()
                .filter(key::startsWith)
                .forEach(prefix -> properties.put(key.substring(prefix.length()), value)));
        TRANSLATED.forEach((key, property) -> find(settings, key).ifPresent(value -> properties.put(property, value)));
        properties.putAll(quoting(settings));
        for (String key : MAPPING_FILES) {
            settings.forEach((name, value) -> {
                if (isSame(name.replaceFirst("\\.\\d+$", ""), key)) {
                    mappingFiles.addAll(List.of(value.strip().split("\\s*,\\s*", -1)));
                }
            });
        }
        return new FrameworkSettings(resolved(properties, settings, givenProperties), mappingFiles);
    }

    private static Map<String, String> quoting(Map<String, String> settings) {
        return find(settings, "quarkus.hibernate-orm.quote-identifiers.strategy")
                .map(strategy -> switch (strategy) {
                    case "all" -> Map.of("hibernate.globally_quoted_identifiers", "true");
                    case "all-except-column-definitions" ->
                        Map.of(
                                "hibernate.globally_quoted_identifiers", "true",
                                "hibernate.globally_quoted_identifiers_skip_column_definitions", "true");
                    case "only-keywords" -> Map.of("hibernate.auto_quote_keyword", "true");
                    default -> Map.<String, String>of();
                })
                .orElse(Map.of());
    }

    private static Optional<String> find(Map<String, String> settings, String key) {
        return settings.entrySet().stream()
                .filter(setting -> isSame(setting.getKey(), key))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Spring takes {@code physicalStrategy} for {@code physical-strategy}. */
    private static boolean isSame(String key, String wanted) {
        return relaxed(key).equals(relaxed(wanted));
    }

    private static String relaxed(String key) {
        return key.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> resolved(
            Map<String, String> properties, Map<String, String> settings, Set<String> givenProperties) {
        Map<String, String> resolved = new TreeMap<>();
        properties.forEach((name, value) -> {
            Optional<String> known = resolve(value, settings);
            if (known.isPresent()) {
                resolved.put(name, known.get());
            } else if (INDISPENSABLE.contains(name) && !givenProperties.contains(name)) {
                throw new UserProblem(
                        name + " is \"" + value + "\" in the application's configuration, which has no value here",
                        "Give the placeholder a default, or set " + name + " among the plugin's properties");
            }
        });
        return resolved;
    }

    /** From the files alone, so that the same files give the same model; absent when a placeholder has no value. */
    private static Optional<String> resolve(String value, Map<String, String> settings) {
        String text = value;
        // Each round replaces an innermost placeholder; placeholders that contain themselves end with the limit.
        for (int round = 0; round < 100; round++) {
            Matcher placeholder = PLACEHOLDER.matcher(text);
            if (!placeholder.find()) {
                return Optional.of(text);
            }
            String key = placeholder.group(1);
            Optional<String> known =
                    Optional.ofNullable(settings.get(key)).or(() -> Optional.ofNullable(placeholder.group(2)));
            if (known.isEmpty()) {
                return Optional.empty();
            }
            text = text.substring(0, placeholder.start()) + known.get() + text.substring(placeholder.end());
        }
        return Optional.empty();
    }
}
