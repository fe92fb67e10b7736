package org.ddsmigrate.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.ddsmigrate.history.FlywaySources;

/**
 * The settings of Flyway that the project has already, strongest last, as Flyway's own Maven plugin ranks them: {@code
 * flyway.conf} at home and in the module, that plugin's configuration in the POM, the POM's properties, its
 * configuration files, the environment, the command line.
 */
record FlywaySettings(SortedMap<String, String> all) {
    private static final String PREFIX = "flyway.";
    private static final String PLUGIN = "org.flywaydb:flyway-maven-plugin";
    private static final String CONFIG_FILES = "flyway.configFiles";
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    /** Nested settings whose children have names of their own. */
    private static final Set<String> MAPS = Set.of("placeholders", "jdbcProperties", "postgresql");

    /** Must not hold an unresolved placeholder; elsewhere {@code ${…}} may be meant for Flyway. */
    private static final List<String> RESOLVED = List.of(
            "flyway.url",
            "flyway.user",
            "flyway.password",
            "flyway.locations",
            "flyway.schemas",
            "flyway.defaultSchema",
            "flyway.table");

    FlywaySettings {
        all = Collections.unmodifiableSortedMap(new TreeMap<>(all));
    }

    static FlywaySettings of(MavenProject project, Properties commandLine) {
        Path base = project.getBasedir().toPath();
        TreeMap<String, String> all = new TreeMap<>();
        all.putAll(
                FlywaySources.file(Path.of(System.getProperty("user.home", ".")).resolve("flyway.conf")));
        all.putAll(FlywaySources.file(base.resolve("flyway.conf")));
        all.putAll(configuration(project));
        all.putAll(flyway(project.getProperties()));
        Map<String, String> strongest = new LinkedHashMap<>(FlywaySources.environment());
        strongest.putAll(flyway(commandLine));
        String files = strongest.getOrDefault(CONFIG_FILES, all.getOrDefault(CONFIG_FILES, ""));
        for (String file : parts(files)) {
            all.putAll(FlywaySources.file(base.resolve(file)));
        }
        all.putAll(strongest);
        RESOLVED.forEach(option ->
                Optional.ofNullable(all.get(option)).ifPresent(value -> Placeholders.requireResolved(option, value)));
        return new FlywaySettings(all);
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(all.get(PREFIX + name)).filter(value -> !value.isBlank());
    }

    /** Where the migrations are, as configured. */
    Optional<List<String>> locations() {
        return get("locations").map(FlywaySettings::parts).filter(parts -> !parts.isEmpty());
    }

    private static Map<String, String> configuration(MavenProject project) {
        Plugin plugin = project.getPlugin(PLUGIN);
        Map<String, String> settings = new TreeMap<>();
        if (plugin != null && plugin.getConfiguration() instanceof Xpp3Dom configuration) {
            for (Xpp3Dom child : configuration.getChildren()) {
                add(child, settings);
            }
        }
        return settings;
    }

    private static void add(Xpp3Dom setting, Map<String, String> settings) {
        String name = PREFIX + setting.getName();
        if (MAPS.contains(setting.getName())) {
            for (Xpp3Dom child : setting.getChildren()) {
                settings.put(name + "." + child.getName(), text(child));
            }
        } else if (setting.getChildCount() > 0) {
            List<String> values = new ArrayList<>();
            for (Xpp3Dom child : setting.getChildren()) {
                values.add(text(child));
            }
            settings.put(name, String.join(",", values));
        } else {
            settings.put(name, text(setting));
        }
    }

    private static String text(Xpp3Dom element) {
        return Optional.ofNullable(element.getValue()).orElse("").strip();
    }

    private static Map<String, String> flyway(Properties properties) {
        Map<String, String> settings = new TreeMap<>();
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith(PREFIX)) {
                settings.put(name, properties.getProperty(name));
            }
        }
        return settings;
    }

    private static List<String> parts(String list) {
        return COMMA.splitAsStream(list.strip()).filter(part -> !part.isEmpty()).toList();
    }
}
