package org.ddsmigrate.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.ddsmigrate.report.Section;

/** Where each setting came from: our own options that somebody wrote, then Flyway's. Never a password. */
record Explanation(MavenSession session, MojoExecution execution) {

    Section of(FlywaySettings flyway) {
        List<String> lines = new ArrayList<>();
        for (PlexusConfiguration parameter :
                execution.getMojoDescriptor().getMojoConfiguration().getChildren()) {
            String property =
                    Optional.ofNullable(parameter.getValue()).orElse("").replaceAll("^\\$\\{|}$", "");
            if (property.startsWith("dds.")) {
                written(parameter.getName(), property).ifPresent(setting -> lines.add(line(property, setting)));
            }
        }
        for (Map.Entry<String, Setting> setting : flyway.written().entrySet()) {
            lines.add(line(setting.getKey(), setting.getValue()));
        }
        return Section.of("settings", lines.isEmpty() ? List.of("none: everything is as it is by default") : lines);
    }

    private static String line(String name, Setting setting) {
        return name + " = " + setting.shown(name) + "  (" + setting.place() + ")";
    }

    /** As Maven ranks them: the plugin's configuration, the command line, the POM's properties. */
    private Optional<Setting> written(String parameter, String property) {
        Optional<Setting> configured = Optional.ofNullable(execution.getConfiguration())
                .map(configuration -> configuration.getChild(parameter))
                .map(Xpp3Dom::getValue)
                .filter(value -> !value.equals("${" + property + "}"))
                .map(value -> new Setting(value, "the plugin's configuration in the POM"));
        return configured
                .or(() -> in(session.getUserProperties(), property, "the command line"))
                .or(() -> in(session.getCurrentProject().getProperties(), property, "the POM's properties"));
    }

    private static Optional<Setting> in(Properties properties, String property, String place) {
        return Optional.ofNullable(properties.getProperty(property)).map(value -> new Setting(value, place));
    }
}
