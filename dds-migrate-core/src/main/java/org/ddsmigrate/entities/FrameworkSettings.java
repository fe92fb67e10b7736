package org.ddsmigrate.entities;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.application.ApplicationSettings;

/**
 * What Spring Boot or Quarkus would tell the provider, read from the application's configuration files.
 *
 * @param mappingFiles class path resources
 */
record FrameworkSettings(Map<String, String> properties, List<String> mappingFiles) {
    private static final List<String> FREE_PREFIXES =
            List.of("spring.jpa.properties", "quarkus.hibernate-orm.unsupported-properties");

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

    FrameworkSettings {
        properties = Map.copyOf(properties);
        mappingFiles = List.copyOf(mappingFiles);
    }

    static FrameworkSettings read(List<Path> roots, Set<String> givenProperties) {
        return of(ApplicationSettings.read(roots), givenProperties);
    }

    private static FrameworkSettings of(ApplicationSettings settings, Set<String> givenProperties) {
        Map<String, String> properties = new TreeMap<>();
        List<String> mappingFiles = new ArrayList<>();
        find(settings, "spring.jpa.database-platform").ifPresent(name -> properties.put("hibernate.dialect", name));
        for (String prefix : FREE_PREFIXES) {
            settings.below(prefix).forEach((key, setting) -> properties.put(key, setting.value()));
        }
        TRANSLATED.forEach((key, property) -> find(settings, key).ifPresent(value -> properties.put(property, value)));
        properties.putAll(quoting(settings));
        for (String key : MAPPING_FILES) {
            settings.list(key)
                    .forEach(setting ->
                            mappingFiles.addAll(List.of(setting.value().strip().split("\\s*,\\s*", -1))));
        }
        return new FrameworkSettings(resolved(properties, settings, givenProperties), mappingFiles);
    }

    private static Map<String, String> quoting(ApplicationSettings settings) {
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

    private static Optional<String> find(ApplicationSettings settings, String key) {
        return settings.find(key).map(ApplicationSettings.Setting::value);
    }

    private static Map<String, String> resolved(
            Map<String, String> properties, ApplicationSettings settings, Set<String> givenProperties) {
        Map<String, String> resolved = new TreeMap<>();
        properties.forEach((name, value) -> {
            Optional<String> known = settings.resolve(value);
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
}
