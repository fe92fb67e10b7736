package org.ddsmigrate.history;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.ddsmigrate.UserProblem;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.internal.configuration.ConfigUtils;

/** Reads Flyway's settings where Flyway itself does, by their names as in {@code flyway.schemas}. */
public final class FlywaySources {
    private FlywaySources() {}

    /** Those in the environment, as in {@code FLYWAY_SCHEMAS}. */
    public static Map<String, String> environment() {
        FlywayLog.start();
        return ConfigUtils.environmentVariablesToPropertyMap();
    }

    /** Those in a configuration file; none when there is no such file. */
    public static Map<String, String> file(Path file) {
        if (!Files.isRegularFile(file)) {
            return Map.of();
        }
        FlywayLog.start();
        try {
            return ConfigUtils.loadConfigurationFile(file.toFile(), "UTF-8", true);
        } catch (FlywayException e) {
            throw new UserProblem(
                    "Flyway cannot read its configuration: " + SqlFailure.words(String.valueOf(e.getMessage())),
                    file.toString(),
                    "Correct the file",
                    e);
        }
    }
}
