package org.ddsmigrate.application;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ddsmigrate.UserProblem;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** The application's own settings, as its framework reads them from the class path without any profile. */
final class ConfigFiles {
    /** The later one is the stronger one. */
    private static final List<String> RESOURCES = List.of(
            "application.yaml",
            "application.yml",
            "application.properties",
            "config/application.yaml",
            "config/application.yml",
            "config/application.properties");

    private ConfigFiles() {}

    /** The settings with dotted keys; list elements as {@code key.0}. */
    static SortedMap<String, ApplicationSettings.Setting> read(List<Path> roots) {
        SortedMap<String, ApplicationSettings.Setting> settings = new TreeMap<>();
        for (String resource : RESOURCES) {
            // As on a class path, the first root hides the others.
            RootFile.find(roots, resource).stream()
                    .limit(1)
                    .forEach(file -> parse(file)
                            .forEach((key, value) ->
                                    settings.put(key, new ApplicationSettings.Setting(key, value, resource))));
        }
        return settings;
    }

    private static Map<String, String> parse(RootFile file) {
        String text = file.text();
        try {
            return file.place().endsWith(".properties") ? properties(text) : yaml(text);
        } catch (YAMLException | IOException | IllegalArgumentException invalid) {
            throw new UserProblem(
                    "The file cannot be parsed (" + invalid.getMessage() + ")",
                    file.place(),
                    "Correct the file; its settings shape the schema, and say where the database is",
                    invalid);
        }
    }

    private static Map<String, String> properties(String text) throws IOException {
        Map<String, String> settings = new TreeMap<>();
        for (String document : text.split("(?m)^[#!]---\\s*$", -1)) {
            Properties properties = new Properties();
            properties.load(new StringReader(document));
            Map<String, String> found = new TreeMap<>();
            properties.stringPropertyNames().forEach(key -> found.put(dotted(key), properties.getProperty(key)));
            addUnlessForProfile(settings, found);
        }
        return settings;
    }

    private static Map<String, String> yaml(String text) {
        Map<String, String> settings = new TreeMap<>();
        // Maven's @placeholders@ that were not filtered are no YAML, but they are none of the settings that we read.
        String readable = text.replaceAll("(?m)(:\\s+)(@[\\w.-]+@)\\s*$", "$1'$2'");
        for (Object document : new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(readable)) {
            Map<String, String> found = new LinkedHashMap<>();
            flatten("", document, found);
            addUnlessForProfile(settings, found);
        }
        return settings;
    }

    private static void addUnlessForProfile(Map<String, String> settings, Map<String, String> document) {
        if (!document.containsKey("spring.config.activate.on-profile") && !document.containsKey("spring.profiles")) {
            settings.putAll(document);
        }
    }

    private static void flatten(String prefix, Object node, Map<String, String> into) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> flatten(prefix + dotted(String.valueOf(key)) + ".", value, into));
        } else if (node instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                flatten(prefix + i + ".", list.get(i), into);
            }
        } else if (node != null && !prefix.isEmpty()) {
            into.put(prefix.substring(0, prefix.length() - 1), String.valueOf(node));
        }
    }

    /** {@code a[b.c]} and {@code a."b.c"} mean a.b.c for our purposes. */
    private static String dotted(String key) {
        String plain = key.replace("[", ".").replace("]", "").replace("\"", "").replace("..", ".");
        return plain.startsWith(".") ? plain.substring(1) : plain;
    }
}
