package org.ddsmigrate.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.ddsmigrate.application.ApplicationSettings;

/**
 * What Spring Boot or Quarkus would tell Flyway: {@code spring.datasource.*} and {@code spring.flyway.*}, {@code
 * quarkus.datasource.*} and {@code quarkus.flyway.*}, from the application's files, its environment and the command
 * line, the later one stronger.
 *
 * @param commandLine what Maven was called with
 * @param environment variables by their names
 */
record ApplicationFlyway(ApplicationSettings files, Properties commandLine, Map<String, String> environment) {
    private static final Map<String, List<String>> DATABASE = Map.of(
            "url",
                    List.of(
                            "spring.flyway.url",
                            "spring.datasource.url",
                            "quarkus.flyway.jdbc-url",
                            "quarkus.datasource.jdbc.url"),
            "user",
                    List.of(
                            "spring.flyway.user",
                            "spring.datasource.username",
                            "quarkus.flyway.username",
                            "quarkus.datasource.username"),
            "password",
                    List.of(
                            "spring.flyway.password",
                            "spring.datasource.password",
                            "quarkus.flyway.password",
                            "quarkus.datasource.password"));

    /** Settings of both frameworks that Flyway has under the same name. */
    private static final List<String> SAME = List.of(
            "locations",
            "schemas",
            "defaultSchema",
            "table",
            "encoding",
            "baselineOnMigrate",
            "baselineVersion",
            "baselineDescription",
            "callbacks",
            "connectRetries",
            "createSchemas",
            "executeInTransaction",
            "group",
            "ignoreMigrationPatterns",
            "initSql",
            "installedBy",
            "lockRetryCount",
            "mixed",
            "outOfOrder",
            "placeholderPrefix",
            "placeholderReplacement",
            "placeholderSeparator",
            "placeholderSuffix",
            "repeatableSqlMigrationPrefix",
            "sqlMigrationPrefix",
            "sqlMigrationSeparator",
            "sqlMigrationSuffixes",
            "validateMigrationNaming",
            "validateOnMigrate");

    private static final Map<String, String> OTHERWISE = Map.of(
            "initSqls", "initSql",
            "postgresql.transactional-lock", "postgresql.transactional.lock");

    private static final List<String> FRAMEWORKS = List.of("spring.flyway.", "quarkus.flyway.");
    private static final String POSTGRES = "jdbc:postgresql:";

    /** Drivers that look on while PostgreSQL's own does the work. */
    private static final Pattern LOOKING_ON = Pattern.compile("^jdbc:(?:p6spy|otel|tracing):(?=postgresql:)");

    static ApplicationFlyway of(MavenProject project, MavenSession session) {
        Path classes = Path.of(project.getBuild().getOutputDirectory());
        return new ApplicationFlyway(
                ApplicationSettings.read(List.of(classes)), session.getUserProperties(), System.getenv());
    }

    /** Flyway's settings by their own names, as in {@code flyway.url}; a placeholder that nothing fills in stays. */
    SortedMap<String, Setting> settings() {
        SortedMap<String, Setting> found = new TreeMap<>();
        for (String framework : FRAMEWORKS) {
            SAME.forEach(name -> add(name, list(framework + name), found));
            OTHERWISE.forEach((theirs, name) -> add(name, list(framework + theirs), found));
            files.below(framework + "placeholders")
                    .forEach((name, setting) ->
                            add("placeholders." + name, Optional.of(setting).map(this::resolved), found));
        }
        DATABASE.forEach((name, keys) ->
                add(name, keys.stream().flatMap(key -> value(key).stream()).findFirst(), found));
        return usable(found);
    }

    private static void add(String name, Optional<Setting> value, Map<String, Setting> found) {
        value.ifPresent(setting -> found.putIfAbsent("flyway." + name, setting));
    }

    /** An application may have another database by default, as H2; that one is not ours. */
    private static SortedMap<String, Setting> usable(SortedMap<String, Setting> found) {
        Optional<Setting> url = Optional.ofNullable(found.remove("flyway.url"))
                .map(setting -> new Setting(LOOKING_ON.matcher(setting.value()).replaceFirst("jdbc:"), setting.place()))
                .filter(setting -> setting.value().startsWith(POSTGRES)
                        || Placeholders.find(setting.value()).isPresent());
        if (url.isPresent()) {
            found.put("flyway.url", url.get());
        } else {
            found.keySet().removeAll(List.of("flyway.user", "flyway.password"));
        }
        return found;
    }

    private Optional<Setting> value(String key) {
        String variable = key.replace(".", "_").replace("-", "").toUpperCase(Locale.ROOT);
        String quarkus = key.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
        return Optional.ofNullable(commandLine.getProperty(key))
                .map(value -> new Setting(value, "the command line, " + key))
                .or(() -> Stream.of(variable, quarkus)
                        .flatMap(name -> Optional.ofNullable(environment.get(name))
                                .map(value -> new Setting(value, "the environment, " + name))
                                .stream())
                        .findFirst())
                .or(() -> files.find(key).map(this::resolved))
                .filter(setting -> !setting.value().isBlank());
    }

    /** The elements of a list are as strong as the first of them. */
    private Optional<Setting> list(String key) {
        List<ApplicationSettings.Setting> elements = files.list(key);
        Optional<Setting> one = value(key);
        if (one.isPresent() || elements.isEmpty()) {
            return one;
        }
        return Optional.of(new Setting(
                elements.stream().map(this::resolved).map(Setting::value).collect(Collectors.joining(",")),
                place(elements.get(0))));
    }

    private Setting resolved(ApplicationSettings.Setting written) {
        return new Setting(files.resolve(written.value(), this::elsewhere).orElse(written.value()), place(written));
    }

    private static String place(ApplicationSettings.Setting setting) {
        return setting.place() + ", " + setting.key();
    }

    private Optional<String> elsewhere(String key) {
        return Optional.ofNullable(commandLine.getProperty(key)).or(() -> Optional.ofNullable(environment.get(key)));
    }
}
