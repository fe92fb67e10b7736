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
import java.util.stream.Collectors;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.ddsmigrate.history.FlywaySources;

/**
 * The settings of Flyway that the project has already, strongest last: what the application tells it, then as Flyway's
 * own Maven plugin ranks them: {@code flyway.conf} at home and in the module, that plugin's configuration in the POM,
 * the POM's properties, its configuration files, the environment, the command line.
 *
 * @param written by their names, as in {@code flyway.url}
 */
record FlywaySettings(SortedMap<String, Setting> written) {
    private static final String PREFIX = "flyway.";
    private static final String PLUGIN = "org.flywaydb:flyway-maven-plugin";
    private static final String CONFIG_FILES = "flyway.configFiles";
    private static final String URL = "flyway.url";
    private static final List<String> DATABASE = List.of(URL, "flyway.user", "flyway.password");

    /** Says which Flyway a build takes, as in Spring Boot's parent POM; to Flyway itself it is an unknown setting. */
    private static final Pattern ARTIFACT_VERSION = Pattern.compile("flyway\\.(?:.*\\.)?version");

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
        written = Collections.unmodifiableSortedMap(new TreeMap<>(written));
    }

    static FlywaySettings of(MavenProject project, ApplicationFlyway application) {
        Path base = project.getBasedir().toPath();
        TreeMap<String, Setting> all = new TreeMap<>();
        Path home = Path.of(System.getProperty("user.home", "."));
        all.putAll(in("flyway.conf at home", FlywaySources.file(home.resolve("flyway.conf"))));
        all.putAll(in("flyway.conf", FlywaySources.file(base.resolve("flyway.conf"))));
        all.putAll(in("flyway-maven-plugin's configuration in the POM", configuration(project)));
        all.putAll(in("the POM's properties", flyway(project.getProperties())));
        Map<String, Setting> strongest = new LinkedHashMap<>(in("the environment", FlywaySources.environment()));
        strongest.putAll(in("the command line", flyway(application.commandLine())));
        Optional<Setting> files =
                Optional.ofNullable(strongest.get(CONFIG_FILES)).or(() -> Optional.ofNullable(all.get(CONFIG_FILES)));
        for (String file : parts(files.map(Setting::value).orElse(""))) {
            all.putAll(in(file, FlywaySources.file(base.resolve(file))));
        }
        all.putAll(strongest);
        RESOLVED.forEach(option -> Optional.ofNullable(all.get(option))
                .ifPresent(setting -> Placeholders.requireResolved(option, setting.value())));
        return new FlywaySettings(withApplications(all, application.settings()));
    }

    /** The application's user and password are those of its own database, and of no other. */
    private static SortedMap<String, Setting> withApplications(
            SortedMap<String, Setting> stronger, SortedMap<String, Setting> application) {
        SortedMap<String, Setting> all = new TreeMap<>(application);
        if (stronger.containsKey(URL)) {
            all.keySet().removeAll(DATABASE);
        }
        all.putAll(stronger);
        return all;
    }

    private static Map<String, Setting> in(String place, Map<String, String> values) {
        return values.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new Setting(entry.getValue(), place)));
    }

    /** Without their places. */
    SortedMap<String, String> all() {
        SortedMap<String, String> values = new TreeMap<>();
        written.forEach((name, setting) -> values.put(name, setting.value()));
        return values;
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(written.get(PREFIX + name))
                .map(Setting::value)
                .filter(value -> !value.isBlank());
    }

    /**
     * The setting of the database that holds a placeholder which has no value here. The application alone may have
     * one: only its server need know the database.
     */
    Optional<Setting> unknownDatabase() {
        return DATABASE.stream()
                .flatMap(name -> Optional.ofNullable(written.get(name)).stream())
                .filter(setting -> Placeholders.find(setting.value()).isPresent())
                .findFirst();
    }

    /** As if no database was configured. */
    FlywaySettings withoutDatabase() {
        SortedMap<String, Setting> rest = new TreeMap<>(written);
        rest.keySet().removeAll(DATABASE);
        return new FlywaySettings(rest);
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
            if (name.startsWith(PREFIX) && !ARTIFACT_VERSION.matcher(name).matches()) {
                settings.put(name, properties.getProperty(name));
            }
        }
        return settings;
    }

    private static List<String> parts(String list) {
        return COMMA.splitAsStream(list.strip()).filter(part -> !part.isEmpty()).toList();
    }
}
