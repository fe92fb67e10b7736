package org.ddsmigrate.entities;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Jars of a real provider or framework, copied by the build (see the pom). */
public enum Provider {
    HIBERNATE_6_4("hibernate-6.4", "6.4.10"),
    HIBERNATE_6_6("hibernate-6.6", "6.6.30"),
    HIBERNATE_7_1("hibernate-7.1", "7.1.4"),
    HIBERNATE_7_4("hibernate-7.4", "7.4.6");

    private static final Path PROVIDERS = Path.of("target", "providers").toAbsolutePath();

    private final String folder;
    private final String version;

    Provider(String folder, String version) {
        this.folder = folder;
        this.version = version;
    }

    String version() {
        return version;
    }

    public List<Path> jars() {
        List<Path> jars = new ArrayList<>(jars(folder));
        jars.addAll(jars("common"));
        return jars;
    }

    /** The Jakarta Persistence API alone, as a project without provider has it. */
    static List<Path> api() {
        return jars("hibernate-7.4").stream()
                .filter(jar -> jar.toString().contains("jakarta.persistence-api"))
                .toList();
    }

    static List<Path> jars(String folder) {
        try (Stream<Path> files = Files.list(PROVIDERS.resolve(folder))) {
            return files.sorted().toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
